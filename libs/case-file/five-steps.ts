import { clauses } from '../domain/internal-post/clauses.js';
import type { Status } from '../domain/internal-post/state.js';
import type { Instant } from '../kernel/index.js';

export type Position = 0 | 1 | 2 | 3 | 4 | 5;
/** The gate and the five steps of document 002, in its words. */
export const steps = [
  { number: 0, name: 'The post is identified', clause: clauses.gate },
  { number: 1, name: 'Job description and person specification', clause: clauses.step1 },
  { number: 2, name: 'Advertised internally', clause: clauses.step2 },
  { number: 3, name: 'Panel and selection', clause: clauses.step3 },
  { number: 4, name: 'Offer and start date', clause: clauses.step4 },
  { number: 5, name: 'External route', clause: clauses.step5 },
] as const;

/** Where each status stands; undefined where the post stays in the step that it was in. */
const positions: Readonly<Record<Status, Position | undefined>> = {
  NotRequested: 0,
  Requested: 0,
  Describing: 1,
  Approved: 2,
  Advertised: 2,
  Sifting: 3,
  Interviewing: 3,
  Deciding: 3,
  Offering: 4,
  Appointed: 4,
  AwaitingRoute: 5,
  ExternalRoute: 5,
  External: 5,
  ExternallyFilled: 5,
  Frozen: undefined,
  Refused: undefined,
  Closed: undefined,
  Cancelled: undefined,
};

export type Stay = Readonly<{ at: Instant; status: Status }>;
export type StepTask = Readonly<{ to: readonly string[]; claimedBy?: string | null; due?: Instant | null }>;
type Visit = Readonly<{ position: Position; from: Instant; until?: Instant }>;

/** The step in which the post was with each of its stays. */
export const positionsOf = (stays: readonly Pick<Stay, 'status'>[]): readonly Position[] => {
  let here: Position = 0;
  return stays.map(({ status }) => (here = positions[status] ?? here));
};
/** When the post came to each step and left it; a step may be visited again. */
const visitsOf = (stays: readonly Stay[]): readonly Visit[] => {
  const visits: { position: Position; from: Instant; until?: Instant }[] = [];
  for (const [i, position] of positionsOf(stays).entries()) {
    const here = visits.at(-1);
    if (here?.position === position) continue;
    const { at } = stays[i]!;
    if (here) here.until = at;
    visits.push({ position, from: at });
  }
  return visits;
};

const dayMs = 86_400_000;
const days = (visits: readonly Visit[], end: Instant) =>
  Math.floor(visits.reduce((sum, { from, until }) => sum + Date.parse(until ?? end) - Date.parse(from), 0) / dayMs);

type Now = Readonly<{
  now: Instant;
  open: boolean;
  /** When a closed case ended. */
  endedAt: Instant;
  tasks: readonly StepTask[];
  /** Of the step itself, such as the closing of the advert. */
  deadlines: readonly Instant[];
}>;

/** Where the post is, who has it and what is late: the gate and five steps, with the days that each has taken. */
export const fiveSteps = (stays: readonly Stay[], { now, open, endedAt, tasks, deadlines }: Now) => {
  const visits = visitsOf(stays);
  const current = visits.at(-1)?.position;
  return steps.map(({ number, name, clause }) => {
    const own = visits.filter(({ position }) => position === number);
    const entered = own.at(-1);
    const here = open && number === current;
    const due = [...deadlines, ...tasks.flatMap((task) => task.due ?? [])].sort();
    const late = due.some((at) => at < now);
    return {
      number,
      name,
      clause,
      state: here ? 'current' : own.length ? 'done' : 'ahead',
      ...(entered && { enteredAt: entered.from, days: days(own, open ? now : endedAt) }),
      ...(here && {
        owners: [...new Set(tasks.flatMap(({ to, claimedBy }) => (claimedBy ? [`staff:${claimedBy}`] : to)))],
        nextDeadline: due.find((at) => at >= now) ?? null,
        late,
      }),
    } as const;
  });
};

/** The statuses in which a post stands at a step. */
export const statusesOfStep = (step: number): readonly Status[] =>
  (Object.keys(positions) as Status[]).filter((status) => positions[status] === step);
/** The clauses that ask for the tasks of a step; the CEO's review belongs to the gate. */
export const clausesOfStep = (step: number): readonly string[] =>
  steps.flatMap(({ number, clause }) => (number === step ? [clause, ...(step === 0 ? [clauses.review] : [])] : []));
