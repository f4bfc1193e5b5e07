import { z } from 'zod';

const day = z.iso.date();
const people = z.array(z.string());
const readiness = z.enum(['now', 'one-year', 'two-years', 'later']);
const ready = z.record(readiness, z.int().min(0));
const bench = {
  posts: z.int(),
  empty: z.array(z.string()),
  nobodyNow: z.array(z.string()),
  people: z.int(),
  ready,
  atOnce: z.int(),
};
const spread = z.object({
  cells: z.array(z.object({ group: z.string(), people: z.union([z.int(), z.literal('hidden')]) })),
  total: z.int().optional(),
});
const place = { post: z.string(), title: z.string(), school: z.string() };
const turnover = { turnover: z.string(), staff: z.string(), kind: z.string(), on: z.string().optional() };

export const successionAnswer = z
  .object({
    on: day,
    posts: z.array(
      z.object({
        keyPost: z.string(),
        ...place,
        teaching: z.boolean(),
        followers: z.array(z.object({ staff: z.string(), nomination: z.string(), readiness })),
        ready,
        shared: people,
        holders: people,
      }),
    ),
    schools: z.array(z.object({ school: z.string(), ...bench })),
    trust: z.object(bench),
    spread,
    pool: spread,
    turnover: z.array(z.object({ ...place, ...turnover, readyNow: z.int(), followers: z.int() })),
  })
  .meta({
    id: 'Succession',
    description:
      'The key posts, who could follow and how soon, and what is known of who will go. Numbers of fewer than five are hidden.',
  });

export const keyPostAnswer = z
  .object({
    keyPost: z.string(),
    ...place,
    status: z.enum(['Named', 'Ended']),
    holders: people,
    view: z.enum(['whole', 'own']),
    turnovers: z.array(z.object({ ...turnover, source: z.enum(['themself', 'agreed']) })),
    nominations: z.array(z.record(z.string(), z.unknown())),
    scenarios: z.array(z.record(z.string(), z.unknown())),
  })
  .meta({ id: 'KeyPost', description: 'One key post, or what its holder said of it.' });
