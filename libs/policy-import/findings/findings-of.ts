import { apart as apartIds } from '../clauses/clause-ids.js';
import type { Clause } from '../clauses/clause.js';
import type { PolicyDocument } from '../document/document.js';
import type { Finding } from './finding.js';
import { findingKinds, kinds } from './kinds.js';

/** The innermost clause that a line stands in. */
const clauseAt = (clauses: readonly Clause[], line: number): string =>
  clauses.filter(({ from, to }) => from <= line && line <= to).at(-1)?.id ?? 'whole';

/** All findings of a document, kind by kind and line by line; each id is the kind, the clause of its first line, and what tells it apart. */
export const findingsOf = (document: PolicyDocument): readonly Finding[] => {
  const idOf = apartIds();
  return findingKinds.flatMap((kind) =>
    kinds[kind].detect(document).map(({ lines, facts = {}, apart }): Finding => {
      const [first] = lines;
      const page = first === undefined ? undefined : document.lines[first - 1]?.page;
      const place = first === undefined ? 'whole' : clauseAt(document.clauses, first);
      return {
        id: idOf([kind, place, ...(apart ? [apart] : [])].join(':')),
        kind,
        severity: kinds[kind].severity,
        lines: [...new Set(lines)],
        ...(page === undefined ? {} : { page }),
        facts,
      };
    }),
  );
};
