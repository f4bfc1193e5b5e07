import { z } from 'zod';
import { caseItem, paging } from './schemas.js';

export const listQuery = z.strictObject(paging);

const instant = z.iso.datetime();
const day = z.iso.date();
const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
const all = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
const kind = z.enum(['essential', 'desirable']);
const criterion = z.object({
  id: z.string(),
  text: z.string(),
  kind,
  shownBy: z.array(z.enum(['form', 'task', 'interview', 'reference'])),
});
const ownApplication = z.object({ application: z.string(), status: z.string() });
const scores = z.array(
  z.object({ by: z.string(), scores: z.array(z.object({ criterion: z.string(), score: z.number() })) }),
);

export const openPostsAnswer = page(
  z.object({
    case: z.string(),
    title: z.string(),
    school: z.string(),
    opensAt: instant,
    closesAt: instant,
    criteria: z.array(criterion),
    own: ownApplication.nullable().meta({ description: 'How far your own application has come, a draft included.' }),
  }),
).meta({ id: 'OpenPosts' });
export const applicationsAnswer = page(
  z.object({
    case: z.string(),
    since: instant,
    title: z.string(),
    school: z.string(),
    status: z.string().meta({ description: 'Where the post stands.' }),
    applications: z.array(ownApplication),
    next: z.object({ what: z.enum(['advert-closes', 'interview', 'answer-offer']), at: instant }).nullable(),
    path: z.string(),
  }),
).meta({ id: 'Applications' });
export const matrixAnswer = all(
  z.object({
    application: z.string(),
    applicant: z.string().optional().meta({ description: 'Not before the shortlist, for the panel.' }),
    specification: z.int(),
    siftedBy: z.array(z.string()).optional(),
    criteria: z.array(
      z.object({
        criterion: z.string(),
        text: z.string(),
        kind,
        marks: z.array(z.object({ by: z.string(), met: z.boolean() })),
        reconciled: z.boolean().optional(),
      }),
    ),
    result: z.enum(['meets', 'falls-short']).nullable(),
    statement: z.string().nullable(),
  }),
).meta({ id: 'Matrix', description: 'Marks that are sealed from you are left out.' });
export const panelAnswer = z
  .object({
    members: z.array(
      z.object({
        staff: z.string(),
        school: z.string(),
        chair: z.boolean(),
        sifts: z.boolean(),
        holds: z.array(z.enum(['SLT', 'Head'])).optional(),
        trainedUntil: day.optional(),
      }),
    ),
    rules: z.object({
      minimumMembers: z.int(),
      minimumSifters: z.int(),
      needs: z.array(z.enum(['SLT', 'Head'])),
      training: z.enum(['required', 'advised']),
      agreeing: z.int(),
    }),
    red: z.array(z.string()).meta({ description: 'Rules that the panel breaks: it cannot go on.' }),
    warnings: z.array(z.string()).meta({ description: 'Rules that are advice under the trust’s pack.' }),
    declared: z.array(z.string()),
    recused: z.array(z.object({ staff: z.string(), because: z.string().optional() })),
    interests: z.array(z.object({ by: z.string(), conflict: z.string().optional(), with: z.string().optional() })),
  })
  .meta({ id: 'Panel' });
export const interviewsAnswer = all(
  z.object({
    application: z.string(),
    applicant: z.string().optional(),
    startsAt: instant,
    on: day,
    place: z.string(),
    scoredBy: z.array(z.string()).optional(),
    scores: scores.optional().meta({ description: 'Your own until all are in.' }),
  }),
).meta({ id: 'Interviews' });
export const offersAnswer = all(
  z.object({
    vacancy: z.int(),
    offer: z.int(),
    application: z.string(),
    madeAt: instant,
    answerBy: instant,
    conditions: z.array(z.object({ id: z.string(), text: z.string(), met: z.boolean().optional() })),
    outcome: z.enum(['open', 'accepted', 'declined', 'lapsed', 'withdrawn', 'candidate-withdrew']),
    since: instant,
  }),
).meta({ id: 'Offers' });
const side = z.enum(['gaining', 'releasing', 'candidate']);
const signatures = z.array(z.object({ side, by: z.string().optional(), at: instant }));
export const datesAnswer = all(
  z.object({
    vacancy: z.int(),
    proposals: z.array(
      z.object({
        proposal: z.int(),
        startsOn: day,
        from: z.enum(['gaining', 'releasing', 'candidate', 'HR', 'CEO']),
        by: z.string().optional(),
        at: instant,
        signed: signatures,
      }),
    ),
    escalated: z.boolean(),
    agreed: day.optional(),
    appointment: z.string().optional(),
    amendments: z
      .array(
        z.object({
          amendment: z.int(),
          startsOn: day,
          by: z.string().optional(),
          at: instant,
          signed: signatures,
          declined: z.object({ side: side.optional(), by: z.string().optional(), at: instant }).optional(),
          amendedAt: instant.optional(),
        }),
      )
      .meta({ description: 'Other dates that were put forward after the appointment.' }),
    voidedAt: instant.optional(),
  }),
).meta({
  id: 'Dates',
  description:
    'For each accepted offer what was proposed, by which side, who has signed it, and what became of the appointment’s date.',
});
export const dependentsAnswer = page(caseItem).meta({ id: 'Dependents' });
