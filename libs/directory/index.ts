export { importDirectory, type ImportResult } from './csv/import.js';
export { sentence, type ImportProblem } from './csv/problem.js';
export { loadDirectory } from './load.js';
export { people, type PeopleNames } from './people.js';
export type { Directory, School } from './types.js';
export { watchDirectory, type WatchedDirectory } from './watch.js';
