export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What Jest's `--json` says of one spec file. */
export interface SuiteResult {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly Readonly<{
    fullName: string;
    status: string;
    failureMessages: readonly string[] | null;
  }>[];
}

/** What Jest's `--json` says that counts here. */
export interface JestResult {
  readonly testResults: readonly SuiteResult[];
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** Counts one run of Jest: a spec file that could not run is one failed test, and so is a run that left no result. */
export const countOf = (result: Omit<JestResult, 'testResults'> | undefined, succeeded: boolean): Count => {
  if (result === undefined) return { passed: 0, failed: 1 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return { passed: result.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
};

/** The last line of `bin/test`, and whether all is well: something passed and nothing failed. */
export const summary = (counts: readonly Count[]): { readonly line: string; readonly ok: boolean } => {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, ok: failed === 0 && passed > 0 };
};
