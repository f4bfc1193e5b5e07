export const rule = <T>(value: T, because: string) => ({ value, source: `where a pack is silent: ${because}` });
/** Reminded, due and escalated within a week. */
export const chased = {
  ladder: rule(
    [
      { kind: 'remind' as const, after: 'P3D' },
      { kind: 'overdue' as const, after: 'P5D' },
      { kind: 'escalate' as const, after: 'P7D' },
    ],
    'reminded, due and escalated within a week, as an approval is under the first packs; document 002 names no limits',
  ),
};
