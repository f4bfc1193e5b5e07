import { processOf } from '../domain/registry.js';
import type { EventStore } from '../event-store/index.js';
import { changesBetween, reader, type Question } from './dry-run.js';
import type { Difference, RulePath } from './types.js';

/** How often one rule would have made a difference, and in how many cases. */
export type RuleCount = Readonly<{ rule: RulePath; differences: number; cases: number }>;
export type Report = Readonly<{
  changed: readonly RulePath[];
  /** Of these nothing can be counted, for the reason given. */
  untraced: readonly Readonly<{ rule: RulePath; because: string }>[];
  /** Facts since the day that was asked for, and the cases that they are of. */
  facts: number;
  cases: number;
  counts: readonly RuleCount[];
  /** The first of them, in the order of the log. */
  differences: readonly Difference[];
}>;

const page = 1_000;
const countOf = (rule: RulePath, all: readonly Pick<Difference, 'rules' | 'stream'>[]): RuleCount => {
  const its = all.filter(({ rules }) => rules.includes(rule));
  return { rule, differences: its.length, cases: new Set(its.map(({ stream }) => stream)).size };
};

/**
 * What would have been different under other rules, from the whole log: read and folded, never decided anew. `most` is how many
 * differences are answered one by one, 200 by default; all are counted. Source: row R87, the dry run over past cases.
 */
export const dryRun = async (
  store: Pick<EventStore, 'readOrdered'>,
  question: Question,
  most = 200,
): Promise<Report> => {
  const read = reader(question, processOf);
  const found: Pick<Difference, 'rules' | 'stream'>[] = [];
  const first: Difference[] = [];
  const cases = new Set<string>();
  let facts = 0;
  for (let after = 0; ;) {
    const events = await store.readOrdered(after, page);
    for (const one of events.filter(({ unreadable }) => unreadable === undefined)) {
      if (one.at >= question.since) {
        facts += 1;
        cases.add(one.stream);
      }
      for (const difference of read(one)) {
        found.push({ rules: difference.rules, stream: difference.stream });
        if (first.length < most) first.push(difference);
      }
    }
    if (events.length < page) break;
    after = events.at(-1)!.globalNo;
  }
  const { changed, untraced } = changesBetween(question);
  return {
    changed,
    untraced,
    facts,
    cases: cases.size,
    counts: changed.map((rule) => countOf(rule, found)),
    differences: first,
  };
};
