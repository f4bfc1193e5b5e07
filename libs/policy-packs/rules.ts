/** One rung of a chase ladder: `after` counts from when the task opened, `before` back from its closing, as ISO 8601 durations. */
export type RungRule = Readonly<{ kind: 'remind' | 'overdue' | 'escalate'; after: string }>;
export type ClosingRungRule = Readonly<{ kind: 'closing-soon'; before: string }>;

/** What a trust decides about its internal posts. */
export type InternalPostRules = Readonly<{
  approval: Readonly<{ ladder: readonly RungRule[] }>;
  advert: Readonly<{ minimumDays: number; ladder: readonly ClosingRungRule[] }>;
  startDate: Readonly<{ ladder: readonly RungRule[] }>;
}>;

export type Rules = Readonly<{ internalPost: InternalPostRules }>;
/** A trust's rules as versioned data; a case keeps the version it began under. */
export type PolicyPack = Readonly<{ id: string; version: number; title: string; source: string; rules: Rules }>;
