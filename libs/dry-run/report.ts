import type { LocalDate } from '../kernel/index.js';
import type { LoadedPack } from '../policy-packs/index.js';
import type { Report } from './over-log.js';
import { ruleAt } from './rule-at.js';
import type { RulePath } from './types.js';

type Asked = Readonly<{ from: LoadedPack; to: LoadedPack; since: LocalDate }>;
const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';
const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

const ofRule =
  ({ counts, untraced }: Report, { from, to }: Asked) =>
  (rule: RulePath): readonly string[] => {
    const { differences = 0, cases = 0 } = counts.find((one) => one.rule === rule) ?? {};
    const why = untraced.find((one) => one.rule === rule)?.because;
    return [
      `${rule}: ${shown(ruleAt(from.rules, rule))} -> ${shown(ruleAt(to.rules, rule))}`,
      `  because of: ${to.sources[rule] ?? 'no source'}`,
      why
        ? `  nothing can be counted: ${why}`
        : `  would have changed ${many(differences, 'fact')} in ${many(cases, 'case')}`,
    ];
  };

/** A dry run for a person to read: each rule that changes, its source, and what it would have changed. */
export const linesOf = (report: Report, asked: Asked): readonly string[] => {
  const { from, to, since } = asked;
  const { changed, facts, cases, differences } = report;
  return [
    `${from.id} version ${from.version} against ${to.id} version ${to.version}, over ${many(facts, 'fact')} of ${many(cases, 'case')} since ${since}.`,
    ...(changed.length ? [] : ['The rules are the same.']),
    ...changed.flatMap(ofRule(report, asked)),
    ...(differences.length ? ['', 'In the order of the log:'] : []),
    ...differences.map(
      ({ stream, version, event, effect, was, would }) =>
        `${stream} ${version} ${event}, ${effect}: ${shown(was)} -> ${shown(would)}`,
    ),
  ];
};
