import { problemKinds, type ProblemName } from '#libs/http/problem-kinds.js';

const content = (type: string, schema: string) => ({
  content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const always: readonly ProblemName[] = [
  'InvalidRequest',
  'NotSignedIn',
  'InvalidToken',
  'NotEmployed',
  'NotAcceptable',
  'InternalError',
  'DatabaseDown',
  'IssuerDown',
];
export const commandProblems: readonly ProblemName[] = [
  'IdempotencyKeyRequired',
  'NotAuthorised',
  'UnknownCommand',
  'IdempotencyKeyReused',
  'BodyTooLarge',
  'UnsupportedMediaType',
  'Contention',
];
export const caseProblems: readonly ProblemName[] = ['UnknownCase'];
export const taskProblems: readonly ProblemName[] = [
  'TaskVersionRequired',
  'InvalidIfMatch',
  'ExcludedFromTask',
  'NotOpenForYou',
  'TaskChanged',
  'TaskClaimedByAnother',
];

/** Every problem that an operation may answer, one entry for each status. */
export const problems = (names: readonly ProblemName[]): Record<string, unknown> => {
  const byStatus = new Map<number, ProblemName[]>();
  for (const name of new Set([...always, ...names])) {
    const { status } = problemKinds[name];
    byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, of]) => [
        String(status),
        {
          description: of.map((name) => `${name}: ${problemKinds[name].title}.`).join(' '),
          ...content('application/problem+json', 'Problem'),
        },
      ]),
  );
};

export const answer = (
  status: number,
  description: string,
  schema: string,
  headers: Readonly<Record<string, string>> = {},
) => ({
  [status]: {
    description,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, what]) => [name, { description: what, schema: { type: 'string' } }]),
    ),
    ...content('application/json', schema),
  },
});
