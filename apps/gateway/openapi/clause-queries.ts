import { clausesQuery } from '../queries/clause-schemas.js';
import { noQuery } from '../queries/schemas.js';
import type { Query } from './query.js';

/** The queries about clauses, and what stands on each. */
export const clauseQueries: readonly Query[] = [
  {
    path: '/clauses',
    name: 'clauses',
    summary: 'Every clause that tasks, refusals and events name, with how much that you may see is open because of it.',
    query: clausesQuery,
    answer: 'Clauses',
    problems: ['NotAllowed'],
  },
  {
    path: '/clauses/{of}/{place}',
    name: 'clause',
    summary:
      'One clause: the open tasks and the cases that stand on it and that you may see, and the commands that name it.',
    query: noQuery,
    answer: 'Clause',
    problems: ['NotFound', 'NotAllowed'],
  },
];
