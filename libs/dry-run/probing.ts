import { rungsBefore, rungsFrom } from '../domain/process/ladder.js';
import type { AnyMessage, Instant } from '../kernel/index.js';
import type { ClosingRungRule, Rules, RungRule } from '../policy-packs/rules.js';
import { ruleAt } from './rule-at.js';
import type { Effect, LoggedFact, Probe, RulePath } from './types.js';

type LadderPath = Extract<RulePath, `${string}.ladder`>;
type Of<D> = (data: D, fact: LoggedFact, rules: Rules) => unknown;

/** The probes of one process, typed by its events. */
export const probing = <E extends AnyMessage>() => {
  type Type = E['type'];
  type Data<T extends Type> = Extract<E, { type: T }>['data'];

  const probe = <T extends Type>(
    event: T,
    effect: Effect,
    rules: readonly RulePath[],
    recorded: (data: Data<T>) => unknown,
    of: Of<Data<T>>,
  ): Probe => ({
    event,
    effect,
    rules,
    of: (fact, under) =>
      recorded(fact.data as Data<T>) === undefined ? undefined : of(fact.data as Data<T>, fact, under),
    recorded: (data) => recorded(data as Data<T>),
  });
  const ladderOf = (data: unknown) => (data as { ladder?: unknown }).ladder;

  /** People are reminded from the fact on, or from another instant. */
  const chased = <T extends Type>(
    event: T,
    rule: LadderPath,
    from: (data: Data<T>, at: Instant) => Instant = (_, at) => at,
  ): Probe =>
    probe(event, 'reminders', [rule], ladderOf, (data, { at }, rules) =>
      rungsFrom(from(data, at), ruleAt(rules, rule) as readonly RungRule[]),
    );
  /** People are reminded of a closing that lies ahead. */
  const closing = <T extends Type>(
    event: T,
    rule: LadderPath,
    closesAt: (data: Data<T>) => Instant | undefined,
  ): Probe =>
    probe(event, 'reminders', [rule], ladderOf, (data, { at }, rules) => {
      const by = closesAt(data);
      return by && rungsBefore(by, ruleAt(rules, rule) as readonly ClosingRungRule[], at);
    });
  /** It may be, or would be refused. */
  const limit = <T extends Type>(
    event: T,
    rules: readonly RulePath[],
    kept: (data: Data<T>, fact: LoggedFact, rules: Rules) => boolean,
  ): Probe => probe(event, 'limit', rules, () => true, kept);
  return { probe, chased, closing, limit, ladderOf };
};
