import { z } from 'zod';
import { caseItem, taskItem } from './schemas.js';

const citing = z.object({ process: z.string(), command: z.string() });
const clauseFacts = { id: z.string(), of: z.string(), text: z.string(), cited: z.array(citing) };

export const clausesAnswer = z
  .object({ items: z.array(z.object({ ...clauseFacts, openTasks: z.int(), cases: z.int() })) })
  .meta({
    id: 'Clauses',
    description:
      'Every clause that anything stands on, with how many of the open tasks that you may see, and in how many cases.',
  });
export const clauseAnswer = z.object({ ...clauseFacts, tasks: z.array(taskItem), cases: z.array(caseItem) }).meta({
  id: 'Clause',
  description: 'The open tasks and the cases, up to 50 of each, that stand on it and that you may see.',
});
export const clausesQuery = z.strictObject({ policy: z.string().max(20).optional() });
