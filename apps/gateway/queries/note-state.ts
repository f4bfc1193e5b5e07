import type { Caller } from '#libs/access/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import type { KnownCase } from './known-case.js';

type Scored = Readonly<{ id: string; interview?: Readonly<{ scores?: readonly Readonly<{ by: string }>[] }> }>;
/** Takes down whose scores by others a state shows. */
export const noteScores = (known: Pick<KnownCase, 'noted'>, caller: Caller, applications: readonly Scored[]): void => {
  for (const { id, interview } of applications)
    if (interview?.scores?.some(({ by }) => by !== caller.id)) known.noted('scores', id);
};

/** Takes down whose statements and scores a page of applications shows; `read` holds the texts that it has. */
export const noteApplications = (
  known: Pick<KnownCase, 'noted'>,
  caller: Caller,
  applications: readonly (Scored & Readonly<{ statement?: VaultId }>)[],
  read: Readonly<{ has(id: VaultId): boolean }>,
): void => {
  for (const { id, statement } of applications) if (statement && read.has(statement)) known.noted('statement', id);
  noteScores(known, caller, applications);
};

/** Takes down what a state shows that is sensitive: scores of others, and that it is a past one. */
export const noteState = (known: KnownCase, caller: Caller, state: object): void => {
  const { applications } = state as { applications?: unknown };
  // Another process may count them only.
  if (Array.isArray(applications)) noteScores(known, caller, applications as readonly Scored[]);
  if (known.then.version < known.now.version) known.noted('past-state', String(known.then.version));
};
