import type { ProgrammeTables } from '#libs/succession/programme-told.js';

/** A number of the page: what it is, and what a reader knows of it. */
type Known = Readonly<{ name: string; people: number; shown: boolean; least: number; most: number }>;
/** Numbers of which the first ones add up to the others, or at most to them. */
type Sum = Readonly<{ parts: readonly string[]; whole: readonly string[]; atMost?: true }>;
type Tables = ProgrammeTables<string, string, string>;
export type Page = Readonly<{ numbers: readonly Known[]; sums: readonly Sum[] }>;

const far = 60;
const runs = ['taking-part', 'completion-withdrawn'];

/** All that a reader of the page has: its numbers, and how they hang together by what their headings say. */
export const readBy = (truth: Tables, told: Tables): Page => {
  const numbers: Known[] = [];
  const sums: Sum[] = [];
  const number = (name: string, people: number, shown: number | 'hidden' | undefined, most = far) => {
    numbers.push({ name, people, shown: typeof shown === 'number', least: shown === 'hidden' ? 1 : 0, most });
    return name;
  };
  const grid = (name: 'pool' | 'participants') => {
    const cells = truth[name].rows.flatMap(({ cells: all }, r) =>
      all.map((one, c) => number(`${name} ${r} ${c}`, one as number, told[name].rows[r]!.cells[c])),
    );
    number(name, truth[name].total!, told[name].total);
    sums.push({ parts: cells, whole: [name] });
  };
  grid('pool');
  grid('participants');
  truth.completion.forEach(({ joined, outcomes }, n) => {
    const seen = told.completion[n]!;
    const parts = outcomes.map(({ outcome, people }, i) =>
      number(`${outcome} ${n}`, people as number, seen.outcomes[i]!.people),
    );
    sums.push({ parts, whole: [number(`joined ${n}`, joined as number, seen.joined)] });
    const days = told.firstPost[n]!.days;
    const all = truth.firstPost[n]!.days;
    const people = typeof all === 'object' ? all.people : 0;
    const posts = number(`posts ${n}`, people, days === 'hidden' ? 'hidden' : people, days === 'hidden' ? 4 : far);
    sums.push({ parts: [posts], whole: [`joined ${n}`], atMost: true });
  });
  const each = truth.completion.map((_, n) => n);
  sums.push({ parts: each.flatMap((n) => runs.map((one) => `${one} ${n}`)), whole: ['participants'] });
  sums.push({ parts: ['pool'], whole: each.map((n) => `joined ${n}`), atMost: true });
  return { numbers, sums };
};

type Span = readonly [least: number, most: number];
type Spans = ReadonlyMap<string, Span>;
const total = (names: readonly string[], spans: Spans, end: 0 | 1): number =>
  names.reduce((sum, name) => sum + spans.get(name)![end], 0);

/** Narrows what each number may be until nothing follows any more; undefined where nothing fits. */
const narrowed = (sums: readonly Sum[], start: Spans): Spans | undefined => {
  const spans = new Map(start);
  for (let again = true; again;) {
    again = false;
    for (const { parts, whole, atMost } of sums)
      for (const [these, those, reversed] of [
        [parts, whole, false],
        [whole, parts, true],
      ] as const)
        // prettier-ignore
        for (const name of these) {
          const [least, most] = spans.get(name)!;
          const rest = these.filter((one) => one !== name);
          const low = atMost && !reversed ? least : total(those, spans, 0) - total(rest, spans, 1);
          const high = atMost && reversed ? most : total(those, spans, 1) - total(rest, spans, 0);
          const next: Span = [Math.max(least, low), Math.min(most, high)];
          if (next[0] > next[1]) return undefined;
          if (next[0] !== least || next[1] !== most) {
            spans.set(name, next);
            again = true;
          }
        }
  }
  return spans;
};

/** Tries every number that is still open, the true one first. */
const solved = (page: Page, spans: Spans): boolean => {
  const now = narrowed(page.sums, spans);
  if (!now) return false;
  const open = page.numbers.find(({ name }) => now.get(name)![0] !== now.get(name)![1]);
  if (!open) return true;
  const [least, most] = now.get(open.name)!;
  const values = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  const nearest = values.sort((a, b) => Math.abs(a - open.people) - Math.abs(b - open.people));
  return nearest.some((value) => solved(page, new Map(now).set(open.name, [value, value])));
};

/** Whether everything that is shown could be as it is, with this number between `least` and `most`. */
export const couldLie = (page: Page, name: string, least: number, most: number): boolean => {
  const spans = page.numbers.map((one): [string, Span] => {
    if (one.name === name) return [name, [least, Math.min(most, one.most)]];
    return [one.name, one.shown ? [one.people, one.people] : [one.least, one.most]];
  });
  return solved(page, new Map(spans));
};

/** The hidden numbers of fewer than five people that the page gives away, or shows to be fewer than five. */
export const givenAway = (page: Page): readonly string[] =>
  page.numbers.flatMap(({ name, people, shown, most }) => {
    if (shown || people >= 5 || people === 0) return [];
    const safe = most < 5 ? couldLie(page, name, 4, 4) : couldLie(page, name, 5, far);
    return safe ? [] : [name];
  });
