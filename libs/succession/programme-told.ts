import { hiddenBeside, type Figure } from '../statistics/linked-figures.js';
import type { Completion, firstPostByIntake, Grid } from './programme.js';
import { fewestShown } from './spread.js';
import { runningOutcomes } from './stays.js';

/** The tables of the programme that are shown on one page. */
export type ProgrammeTables<R extends string, C extends string, D extends string> = Readonly<{
  pool: Grid<R, C>;
  participants: Grid<R, D>;
  completion: readonly Completion[];
  firstPost: ReturnType<typeof firstPostByIntake>;
}>;
type Tables = ProgrammeTables<string, string, string>;
type Ends = Readonly<{ from: string; to: string }>;
type Number = number | 'hidden' | undefined;

/** A figure as it is, and as the table alone would show it. */
const figure = (id: string, ends: Ends, people: Number, alone: Number, more: Partial<Figure> = {}): Figure => ({
  id,
  ...ends,
  people: typeof people === 'number' ? people : 0,
  kind: typeof alone === 'number' ? 'told' : 'hidden',
  ...more,
});
const gridFigures = (name: string, ends: Ends, truth: Grid<string, string>, alone: Grid<string, string>) =>
  truth.rows.flatMap(({ cells }, row) =>
    cells.map((people, n) => figure(`${name} ${row} ${n}`, ends, people, alone.rows[row]!.cells[n])),
  );
const daysOf = (days: Tables['firstPost'][number]['days'] | undefined): Number => {
  if (days === undefined || days === 'none') return 0;
  return days === 'hidden' ? 'hidden' : days.people;
};

const ofIntake = (truth: Tables, alone: Tables, n: number): readonly Figure[] => {
  const [one, told] = [truth.completion[n]!, alone.completion[n]!];
  const [sum, joined] = [`outcomes ${n}`, `joined ${n}`];
  const [posts, ofPosts] = [truth, alone].map(({ firstPost }) =>
    daysOf(firstPost.find(({ intake }) => intake === one.intake)?.days),
  );
  const outcomes = one.outcomes.map(({ outcome, people }, i) => {
    const from = runningOutcomes.includes(outcome) ? 'running' : 'outside';
    return figure(`completion ${n} ${i}`, { from, to: sum }, people, told.outcomes[i]!.people);
  });
  const later = { from: joined, to: 'everybody' };
  return [
    ...outcomes,
    figure(joined, { from: sum, to: joined }, one.joined, told.joined),
    figure(`posts ${n}`, later, posts, ofPosts, {
      always: true,
      ...(ofPosts === 'hidden' && { most: fewestShown - 1 }),
    }),
    figure(`no post ${n}`, later, Math.max(0, Number(one.joined) - Number(posts)), undefined, { kind: 'unpublished' }),
  ];
};

/**
 * How the tables add up to one another: who takes part is in the participants and in the outcomes of the intakes, the outcomes
 * of an intake are those who joined it, who has a first post joined, and so did everybody in the pool.
 */
export const figuresOf = (truth: Tables, alone: Tables): readonly Figure[] => {
  const intakes = truth.completion.flatMap((_, n) => ofIntake(truth, alone, n));
  const everybody = truth.completion.reduce((sum, { joined }) => sum + Number(joined), 0);
  const notInPool = Math.max(0, everybody - (truth.pool.total ?? 0));
  return [
    ...gridFigures('participants', { from: 'outside', to: 'participants' }, truth.participants, alone.participants),
    figure('participants', { from: 'participants', to: 'running' }, truth.participants.total, alone.participants.total),
    ...intakes,
    figure('pool', { from: 'everybody', to: 'pool' }, truth.pool.total, alone.pool.total),
    figure('not in the pool', { from: 'everybody', to: 'outside' }, notInPool, undefined, { kind: 'unpublished' }),
    ...gridFigures('pool', { from: 'pool', to: 'outside' }, truth.pool, alone.pool),
  ];
};

const gridTold = <R extends string, C extends string>(name: string, grid: Grid<R, C>, hidden: ReadonlySet<string>) => {
  const { total, ...rest } = grid;
  const rows = grid.rows.map(({ row, cells }, r) => ({
    row,
    cells: cells.map((one, c) => (hidden.has(`${name} ${r} ${c}`) ? 'hidden' : one)),
  }));
  return { ...rest, rows, ...(total !== undefined && !hidden.has(name) && { total }) };
};

/**
 * The tables as they may be shown side by side: `alone` has each with its own small numbers hidden, and of what is left as much
 * is hidden as somebody would need who takes one from another. `truth` has every number.
 */
export const toldTogether = <R extends string, C extends string, D extends string>(
  truth: ProgrammeTables<R, C, D>,
  alone: ProgrammeTables<R, C, D>,
): ProgrammeTables<R, C, D> => {
  const hidden = hiddenBeside(figuresOf(truth, alone), fewestShown);
  return {
    pool: gridTold('pool', alone.pool, hidden),
    participants: gridTold('participants', alone.participants, hidden),
    completion: alone.completion.map((one, n) => ({
      ...one,
      joined: hidden.has(`joined ${n}`) ? 'hidden' : one.joined,
      outcomes: one.outcomes.map((each, i) =>
        hidden.has(`completion ${n} ${i}`) ? { ...each, people: 'hidden' } : each,
      ),
    })),
    firstPost: alone.firstPost,
  };
};
