import { stepPositions, stepsOf } from '#libs/case-file/steps-of.js';
import { clauseText } from '#libs/words/index.js';
import type { KnownCase, Shown } from '../../queries/known-case.js';
import { staysOf } from '../../queries/show-steps.js';

type Asked = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The step of the policy to which each event, by its version, belongs. */
const stepOfEach = (known: KnownCase): ReadonlyMap<number, number> => {
  const positions = stepPositions(known.process.name, staysOf(known, known.then.version));
  return new Map(known.events.slice(0, positions.length).map(({ version }, i) => [version, positions[i]!]));
};

/** What of a timeline is asked for, in which order, and what it can be narrowed to. */
export const filteredTimeline = (known: KnownCase, asked: Asked) => {
  const clause = text(asked['clause']);
  const step = text(asked['step']);
  const oldestFirst = asked['order'] === 'oldest';
  const all: readonly Shown[] = known.shownThen;
  const of = stepOfEach(known);
  const rows = all.filter(
    ({ event }) => (!clause || event.metadata.clause === clause) && (!step || String(of.get(event.version)) === step),
  );
  const clauses = [...new Set(all.map(({ event }) => event.metadata.clause))].sort();
  const visited = new Set(all.map(({ event }) => of.get(event.version)));
  const option = (value: string, words: string, chosen: string) => ({ value, text: words, selected: value === chosen });
  return {
    rows: oldestFirst ? rows : rows.toReversed(),
    all: all.length,
    oldestFirst,
    query: { ...(clause && { clause }), ...(step && { step }) },
    clauses: [option('', 'Every clause', clause), ...clauses.map((one) => option(one, clauseText(one), clause))],
    steps: [
      option('', 'Every step', step),
      ...stepsOf(known.process.name)
        .steps.filter(({ number }) => visited.has(number))
        .map(({ number, name }) => option(String(number), name, step)),
    ],
  };
};
