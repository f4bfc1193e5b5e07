import type { AnyProcess } from '../domain/process/index.js';
import type { ProcessName } from '../domain/registry.js';
import { alike } from '../kernel/canonical.js';
import type { Instant } from '../kernel/index.js';
import type { Rules } from '../policy-packs/rules.js';
import { probes } from './probes/index.js';
import { changedRules } from './rule-at.js';
import type { Difference, LoggedFact, RulePath } from './types.js';
import { untraced } from './untraced.js';

/** `from` and `to` are the rules as they are and as they would be; facts before `since` count for the state alone. */
export type Question = Readonly<{ from: Rules; to: Rules; since: Instant }>;

/** What a new version changes, and which of it leaves no trace in what was recorded, with the reason. */
export const changesBetween = ({ from, to }: Pick<Question, 'from' | 'to'>) => {
  const changed = changedRules(from, to);
  return { changed, untraced: changed.flatMap((rule) => (untraced[rule] ? [{ rule, because: untraced[rule] }] : [])) };
};

/** What one fact would have come to under the other rules; nothing is decided anew. */
export const differencesOf = (
  name: ProcessName,
  { stream, version, at, type: event, ...fact }: LoggedFact,
  { from, to }: Pick<Question, 'from' | 'to'>,
  changed: readonly RulePath[],
): readonly Difference[] =>
  probes[name]
    .filter((probe) => probe.event === event && probe.rules.some((rule) => changed.includes(rule)))
    .flatMap(({ effect, rules, of }) => {
      const whole = { stream, version, at, type: event, ...fact };
      const was = of(whole, from);
      const would = of(whole, to);
      if (was === undefined || would === undefined || alike(was, would)) return [];
      return [
        { stream, version, event, at, effect, rules: rules.filter((rule) => changed.includes(rule)), was, would },
      ];
    });

type Logged = Pick<LoggedFact, 'stream' | 'version' | 'at'> &
  Readonly<{ event: Readonly<{ type: string; data: unknown }> }>;

/** Reads facts in the order of the log and answers for each what would have been different; it keeps the state of each case. */
export const reader = (question: Question, processOf: (stream: string) => AnyProcess | undefined) => {
  const { changed } = changesBetween(question);
  const states = new Map<string, unknown>();
  return ({ stream, version, at, event }: Logged): readonly Difference[] => {
    const process = processOf(stream);
    if (!process || !Object.hasOwn(probes, process.name)) return [];
    const before: unknown = states.get(stream) ?? process.fold.initial;
    states.set(stream, process.fold.evolve(before, event));
    return at < question.since
      ? []
      : differencesOf(process.name as ProcessName, { stream, version, at, ...event, before }, question, changed);
  };
};
