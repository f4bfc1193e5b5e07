import { expect, test } from '@jest/globals';
import type { Actor, HeldRole, StaffId } from '#libs/kernel/index.js';

/** Somebody who asks, with the roles that they hold instead of what the directory says. */
export type GridAsker = readonly [StaffId | Actor, ...HeldRole[]];
type Answer = Readonly<{ ok: true } | { ok: false; refusal: string; facts: Readonly<Record<string, unknown>> }>;
type AuthorityGrid<T extends string> = Readonly<{
  /** A line of askers, then a line for each command, parted by spaces. */
  grid: string;
  /** Every command that the grid has to have. */
  types: readonly string[];
  askers: Readonly<Record<string, GridAsker>>;
  /** How somebody is refused who may give such a command, but has nothing of their own to give it about. */
  notTheirs?: Partial<Record<T, string>>;
  /** Commands that nobody can give in such a case, because nothing in it is what they are about. */
  nobody?: readonly T[];
  ask: (type: T, asker: GridAsker) => Answer;
}>;

/** An answer in a word: `yes`; a dot is NotAuthorised, `-` is as `notTheirs` says; otherwise why. */
const inAWord = (answer: Answer, notTheirs?: string): string => {
  if (answer.ok) return 'yes';
  if (answer.refusal === 'NotAuthorised') return '.';
  if (answer.refusal === 'ExcludedFromTask' || answer.refusal === 'OwnCase') return String(answer.facts['because']);
  return answer.refusal === notTheirs ? '-' : answer.refusal;
};

/** The tests of who may give each command of a process, as its closed grid says. */
export const testAuthority = <T extends string>({
  grid,
  types,
  askers,
  notTheirs = {},
  nobody = [],
  ask,
}: AuthorityGrid<T>): void => {
  const [head = [], ...rows] = grid
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/));

  test('the table has every command of the process and every kind of asker', () => {
    expect(rows.map(([type]) => type).sort()).toEqual([...types].sort());
    expect(head).toEqual(Object.keys(askers));
  });

  test.each(types as readonly T[])('who may %s', (type) => {
    const answers = Object.values(askers).map((asker) => inAWord(ask(type, asker), notTheirs[type]));
    expect([type, ...answers].join(' ')).toBe(rows.find(([row]) => row === type)?.join(' '));
  });

  test('every command may be given by somebody, but for what such a case has not', () => {
    const given = (type = '') => !(nobody as readonly string[]).includes(type);
    for (const row of rows) expect([row[0], row.includes('yes')]).toEqual([row[0], given(row[0])]);
  });
};
