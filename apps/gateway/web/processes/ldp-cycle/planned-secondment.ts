import type { PersonCaller } from '#libs/access/index.js';
import { listCases } from '#libs/read-models/case-register/query.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing } from '../../../queries/known-case.js';
import { dayOf } from '#libs/words/index.js';
import { fact, nameOf, part, schoolName, type Part } from '../ldp/drawing.js';
import { candidateIn, postText, type OfIntake } from './drawing.js';

const most = 20;
type Asked = Readonly<{ asked?: Readonly<{ secondee?: StaffId }> }>;

/** Secondments of somebody that the reader may open, the latest first. */
const secondmentsOf = async ({ store }: Engine, caller: PersonCaller, staff: StaffId) => {
  const found = await listCases(store.pool, { all: false, schools: [], involving: staff }, { process: 'secondment' }, most); // prettier-ignore
  const known = await Promise.all(found.map((one) => caseOrNothing(store, caller, one.case)));
  return known.flatMap((one) => {
    const { asked } = one ? (one.state(one.now) as Asked) : {};
    return one && asked?.secondee === staff
      ? [{ id: one.stream, title: one.summary.title, at: one.events[0]!.at }]
      : [];
  });
};

/** A secondment that was planned: the way to request it, and what was requested for the participant meanwhile. */
export const planParts = async (
  engine: Engine,
  caller: PersonCaller,
  drawing: OfIntake,
  number: number,
): Promise<readonly Part[]> => {
  const plan = drawing.seen.plans.find((one) => one.plan === number);
  const one = candidateIn(drawing, plan?.candidate);
  if (!plan || !one) return [];
  const post = drawing.posts.get(plan.post);
  const there = post && { title: post.title, destination: post.school, hostPost: plan.post };
  const query = new URLSearchParams({ secondee: one.staff, onLdp: 'yes', ...there });
  const requested = await secondmentsOf(engine, caller, one.staff);
  return [
    ...part('What was planned', [
      ...fact('Participant', nameOf(drawing, one.staff)),
      ...fact('School', schoolName(drawing, one.school)),
      ...fact('To the post', postText(drawing, plan.post)),
      ...fact('By', `Progress review ${plan.review}`),
    ]),
    {
      title: 'Request it',
      lines: [{ text: `Request the secondment of ${nameOf(drawing, one.staff)}`, href: `/cases/new/secondment?${String(query)}` }], // prettier-ignore
    },
    ...(requested.length
      ? [
          {
            title: 'Secondments of theirs: say which of them it is',
            lines: requested.map(({ id, title: called, at }) => ({
              text: `${called}, requested on ${dayOf(at)}: this is the one`,
              href: `/tasks/${drawing.stream}/start-secondment-${number}/record-secondment-started?secondment=${id}`,
            })),
          },
        ]
      : []),
  ];
};
