import { stripVTControlCharacters } from 'node:util';
import type { JestResult, SuiteResult } from './tally.js';

const most = 15;
const didNotRun = 'Test suite failed to run';

/** The beginning of a message, without colours, blank lines, and the frames that lie in nobody's own code. */
const beginning = (message: string): readonly string[] =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*(node_modules\/|node:|<anonymous>\)$)/.test(line))
    .slice(0, most)
    .map((line) => `    ${line.trimEnd()}`);

const ofSuite = (folder: string, { name, message, assertionResults }: SuiteResult): readonly string[] => {
  const file = name.split(`/test/${folder}/`).at(-1);
  const told = (what: string, why: string) => [`test/${folder}/${file}: ${what}`, ...beginning(why)];
  const tests = assertionResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ fullName, failureMessages }) => told(fullName, (failureMessages ?? []).join('\n')));
  const [, why] = stripVTControlCharacters(message).split(didNotRun);
  return why === undefined ? tests : [...tests, ...told(didNotRun, why)];
};

/** What failed in one run of Jest, for the end of a log: folder, spec file and full name, and how its message begins; one line each. */
export const failuresOf = (folder: string, result: JestResult | undefined): readonly string[] =>
  result === undefined
    ? [`test/${folder}: Jest left no result; see above, under === test/${folder}`]
    : result.testResults.flatMap((suite) => ofSuite(folder, suite));
