import type { Instant } from '../kernel/index.js';

/** One step of a process, in the words of its policy; the gate before the first is number 0. */
export type Step<N extends number = number> = Readonly<{ number: N; name: string; clause: string }>;
/** The steps that the cases of a process go through. */
export type ProcessSteps = Readonly<{
  /** Above them on a page: `The five steps`. */
  title: string;
  /** Stands before a step's number in the address of a list, so that no two processes mean the same. */
  prefix: string;
  steps: readonly Step[];
  /** Where each status stands; undefined where the case stays in the step that it was in. */
  positions: Readonly<Record<string, number | undefined>>;
  /** Instants by which the step itself ends, such as the closing of an advert, by the state of a case. */
  deadlines: (state: never) => readonly Instant[];
  /** Clauses that ask for tasks of a step beside its own, by the step’s number. */
  alsoAsk?: Readonly<Record<number, readonly string[]>>;
}>;

export type Stay<S extends string = string> = Readonly<{ at: Instant; status: S }>;
type StepTask = Readonly<{ to: readonly string[]; claimedBy?: string | null; due?: Instant | null }>;
type Visit<N> = Readonly<{ position: N; from: Instant; until?: Instant }>;

/** The step in which a case was with each of its stays; it begins at the gate. */
export const positionsIn = <S extends string, N extends number>(
  positions: Readonly<Record<S, N | undefined>>,
  gate: N,
  stays: readonly Readonly<{ status: S }>[],
): readonly N[] => {
  let here = gate;
  return stays.map(({ status }) => (here = positions[status] ?? here));
};
/** When the case came to each step and left it; a step may be visited again. */
const visitsOf = <N>(stays: readonly Readonly<{ at: Instant }>[], positions: readonly N[]): readonly Visit<N>[] => {
  const visits: { position: N; from: Instant; until?: Instant }[] = [];
  for (const [i, position] of positions.entries()) {
    const here = visits.at(-1);
    if (here?.position === position) continue;
    const { at } = stays[i]!;
    if (here) here.until = at;
    visits.push({ position, from: at });
  }
  return visits;
};

const dayMs = 86_400_000;
const days = (visits: readonly Visit<unknown>[], end: Instant) =>
  Math.floor(visits.reduce((sum, { from, until }) => sum + Date.parse(until ?? end) - Date.parse(from), 0) / dayMs);

export type Now = Readonly<{
  now: Instant;
  open: boolean;
  /** When a closed case ended. */
  endedAt: Instant;
  tasks: readonly StepTask[];
  /** Of the step itself, such as the closing of the advert. */
  deadlines: readonly Instant[];
}>;

/** Where a case is, who has it and what is late: every step of its process, with the days that each has taken. */
export const stepsTaken = <N extends number>(
  steps: readonly Step<N>[],
  positions: readonly N[],
  stays: readonly Readonly<{ at: Instant }>[],
  { now, open, endedAt, tasks, deadlines }: Now,
) => {
  const visits = visitsOf(stays, positions);
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
