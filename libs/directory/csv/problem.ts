/** What is wrong in an import, where, and what to do about it; `line` counts from 1, the header's. */
export type ImportProblem = Readonly<{ file: string; line: number; column?: string; problem: string; remedy: string }>;

export const sentence = ({ file, line, column, problem, remedy }: ImportProblem): string =>
  `${file}, line ${line}${column ? `, ${column}` : ''}: ${problem}. ${remedy}`;
