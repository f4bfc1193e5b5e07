import type { Deps, Finding, Invariant } from './invariant.js';

/** What came of one invariant. `findings` holds the first hundred of `found`. */
export type Checked = Readonly<{
  invariant: string;
  says: string;
  checked: number;
  found: number;
  findings: readonly Finding[];
  skipped?: string;
}>;

const shown = 100;

const checkOne = async (deps: Deps, invariant: Invariant): Promise<Checked> => {
  const { name, says } = invariant;
  const skipped = invariant.skipped?.(deps);
  if (skipped) return { invariant: name, says, checked: 0, found: 0, findings: [], skipped };
  const findings: Finding[] = [];
  let checked = 0;
  let found = 0;
  for await (const fault of invariant.check(deps, (count) => (checked += count)))
    if (found++ < shown) findings.push({ invariant: name, ...fault });
  return { invariant: name, says, checked, found, findings };
};

/** Checks the invariants one after the other while everything runs; the first waits for the followers. */
export async function* verify(deps: Deps, invariants: readonly Invariant[]): AsyncGenerator<Checked> {
  for (const invariant of invariants) yield await checkOne(deps, invariant);
}
