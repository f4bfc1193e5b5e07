/** One rung of a chase ladder: `after` counts from when the task opened, `before` back from its closing, as ISO 8601 durations. */
export type RungRule = Readonly<{ kind: 'remind' | 'overdue' | 'escalate'; after: string }>;
export type ClosingRungRule = Readonly<{ kind: 'closing-soon'; before: string }>;
export type Chased = Readonly<{ ladder: readonly RungRule[] }>;
