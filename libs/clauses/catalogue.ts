import { clauses as absence } from '../domain/absence/clauses.js';
import { clauses as actingUp } from '../domain/acting-up/clauses.js';
import { clauses as assignment } from '../domain/assignment/clauses.js';
import { clauses as ofMeetings } from '../domain/board-meeting/clauses.js';
import { clauses as internalPost } from '../domain/internal-post/clauses.js';
import { clauses as keyPost } from '../domain/key-post/clauses.js';
import { clauses as ldpCycle } from '../domain/ldp-cycle/clauses.js';
import { clauses as ldpParticipation } from '../domain/ldp-participation/clauses.js';
import { clauses as ofPolicy } from '../domain/policy/clauses.js';
import { clauses as ofSecondment } from '../domain/secondment/clauses.js';
import type { AnyProcess } from '../domain/process/index.js';
import { everyProcess, type AnyProcessName } from '../domain/registry.js';
import { clausesIn, type Clause } from './clause-id.js';

/** A command of a process that a clause asks for; refusals of the command name the same clause. */
export type Citing = Readonly<{ process: AnyProcessName; command: string }>;
/** A clause with the texts that name it, as tasks and events have them, and the commands that stand on it. */
export type KnownClause = Clause & Readonly<{ texts: readonly string[]; cited: readonly Citing[] }>;

const tables: Readonly<Record<AnyProcessName, Readonly<Record<string, string>>>> = {
  'internal-post': internalPost,
  secondment: ofSecondment,
  'acting-up': actingUp,
  'ldp-participation': ldpParticipation,
  'ldp-cycle': ldpCycle,
  policy: ofPolicy,
  'board-meeting': ofMeetings,
  post: assignment,
  absence,
  'key-post': keyPost,
};

const named = (Object.entries(everyProcess) as readonly (readonly [AnyProcessName, AnyProcess])[]).flatMap(
  ([process, { specs }]) => [
    ...Object.values(tables[process]).map((text) => ({ text, cited: [] as readonly Citing[] })),
    ...Object.values(specs).map(({ clause, type }) => ({ text: clause, cited: [{ process, command: type }] })),
  ],
);
const merged = (): ReadonlyMap<string, KnownClause> => {
  const found = new Map<string, KnownClause>();
  for (const { text, cited } of named)
    for (const clause of clausesIn(text)) {
      const before = found.get(clause.id) ?? { ...clause, texts: [], cited: [] };
      found.set(clause.id, {
        ...before,
        texts: [...new Set([...before.texts, text])],
        cited: [...before.cited, ...cited],
      });
    }
  return found;
};

const known = merged();
/** Every clause that anything stands on, by policy and place. */
export const allClauses: readonly KnownClause[] = [...known.values()].sort((a, b) =>
  a.id.localeCompare(b.id, 'en-GB', { numeric: true }),
);
export const clauseById = (id: string): KnownClause | undefined => known.get(id);
