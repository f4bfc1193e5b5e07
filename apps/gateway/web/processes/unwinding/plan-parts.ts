import type { PersonCaller } from '#libs/access/index.js';
import type { OpenProposal } from '#libs/domain/acting-up/unwinding/state.js';
import { dayText, timeText } from '#libs/words/index.js';
import { caseOrNothing, type KnownCase } from '../../../queries/known-case.js';
import { unwindingNow } from '../../../queries/unwinding-now.js';
import type { Engine } from '../../../engine.js';
import { planSeen } from '../../forms/unwinding/plan-seen.js';
import { nameOf, postName, type Cell, type Drawing, type Part } from '../drawing.js';
import type { Naming } from './naming.js';
import { allCoverage, problemRow, stepRow, type Held } from './plan-rows.js';

const heldCell = ({ text, wrong }: Held): Cell => (wrong ? { text, wrong } : text);
const linked = (text: string, href: string | undefined): Cell => (href ? { text, href } : text);

/** With the links whose cases the reader may open. */
export const namingIn = (drawing: Drawing, open: ReadonlySet<string> = new Set()): Naming => ({
  nameOf: (staff) => nameOf(drawing, staff),
  postOf: (post) => postName(drawing, post) ?? 'a post that is not known any more',
  caseOf: (link) => (open.has(link) ? `/cases/${link}` : undefined),
});

type Problems = OpenProposal['problems'];
const problemsPart = (title: string, problems: Problems, naming: Naming): readonly Part[] => {
  const rows = problems.map((one) => {
    const { who, post, why, when } = problemRow(one, naming);
    return [linked(who, one.link && naming.caseOf?.(one.link)), post, { text: why, wrong: true }, when];
  });
  return rows.length ? [{ title, table: { head: ['Who', 'Post', 'Why', 'When'], rows } }] : [];
};
const stepsPart = (plan: OpenProposal, naming: Naming): Part => ({
  title: `Who goes back on ${dayText(plan.on)}, in this order`,
  table: {
    head: ['Who', 'Leaves', 'Goes back to', 'Kept from by something else'],
    rows: plan.steps.map((one) => {
      const { who, leaves, returns, stays } = stepRow(one, naming);
      return [linked(who, one.link && naming.caseOf?.(one.link)), leaves, returns, stays ? { text: stays, wrong: true } : 'Nothing']; // prettier-ignore
    }),
  },
});
const coveragePart = (plan: OpenProposal, naming: Naming): Part => ({
  title: 'Who is in each post, a week before and four weeks after',
  table: {
    head: ['Post', 'When', 'As it stands', 'By the plan'],
    rows: allCoverage(plan, naming).map(({ post, when, before, after }) => [post, when, heldCell(before), heldCell(after)]), // prettier-ignore
  },
});

/** What differs now from when the plan was made, so that it can't be approved any more. */
const sincePart = async (
  engine: Engine,
  caller: PersonCaller,
  known: KnownCase,
  plan: OpenProposal,
  naming: Naming,
): Promise<readonly Part[]> => {
  const { plan: now, changed } = await unwindingNow(engine, known, plan, caller.at);
  const title = 'Changed since the plan was proposed';
  if (!changed) return [{ title, text: 'Nothing that the plan rests on.' }];
  const links = now.steps.filter(({ link }) => link && changed.links.includes(link));
  const lines: readonly Cell[] = [
    ...changed.posts.map((post) => `Who holds ${naming.postOf(post)}`),
    ...links.map(({ staff, link }) => linked(`What ${naming.nameOf(staff)} does`, link && naming.caseOf?.(link))),
  ];
  return [
    { title, lines, text: 'The plan can’t be approved as it is. HR proposes it again, as things stand now.' },
    ...problemsPart('What would stand in the way now', now.problems, naming),
  ];
};

/** A plan as it was proposed: what stands in the way, each step, and each post before and after. */
export const proposedParts = (plan: OpenProposal, naming: Naming): readonly Part[] => [
  ...problemsPart('What stands in the way, so that it is refused', plan.problems, naming),
  stepsPart(plan, naming),
  coveragePart(plan, naming),
];

/** A plan for everybody's return before it is approved: each step, each post before and after, what stands in the way, and what has changed since. */
export const planParts = async (
  engine: Engine,
  caller: PersonCaller,
  known: KnownCase,
  drawing: Drawing,
  seen: object,
): Promise<readonly Part[]> => {
  const plan = planSeen({ seen });
  if (!plan) return [];
  const links = [...new Set([...plan.steps, ...plan.problems].flatMap(({ link }) => link ?? []))];
  const opened = await Promise.all(links.map((link) => caseOrNothing(engine.store, caller, link)));
  const naming = namingIn(drawing, new Set(links.filter((_, i) => opened[i])));
  const due = plan.ladder.find(({ kind }) => kind === 'overdue')?.at;
  return [
    {
      title: 'The plan for everybody’s return',
      facts: [
        { label: 'First day back', text: dayText(plan.on) },
        { label: 'Comes back', text: naming.nameOf(plan.root.staff) },
        { label: 'Proposed by', text: naming.nameOf(plan.by) },
        ...(due ? [{ label: 'To be decided by', text: timeText(due) }] : []),
      ],
    },
    ...proposedParts(plan, naming),
    ...(known.then.version === known.now.version ? await sincePart(engine, caller, known, plan, naming) : []),
  ];
};
