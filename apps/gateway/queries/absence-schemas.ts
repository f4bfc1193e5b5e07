import { z } from 'zod';

const day = z.iso.date();
const passedOn = { role: z.string(), school: z.string().optional() };

export const absencesAnswer = z
  .object({
    staff: z.string(),
    absences: z.array(
      z.object({
        absence: z.string(),
        staff: z.string(),
        from: day,
        to: day,
        stand: z.enum(['planned', 'running', 'over', 'cancelled']),
        delegations: z.array(z.object({ to: z.string(), ...passedOn, from: day, until: day })),
      }),
    ),
    standsInFor: z.array(z.object({ staff: z.string(), ...passedOn, from: day, to: day })),
  })
  .meta({ id: 'Absences', description: 'When a person is away, who stands in, and for whom the person stands in.' });
