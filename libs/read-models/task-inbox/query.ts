import type { Pool } from '../../event-store/pool.js';
import { byNeed, taskColumns, taskItem, type TaskItem, type TaskItemRow } from './task-item.js';

export { countInbox, inbox, placeOf, type InboxFilter, type InboxOf, type TaskPlace } from './inbox.js';
export type { TaskItem } from './task-item.js';

/** The open tasks of one case, by need. */
export const tasksOfCase = async (pool: Pool, stream: string): Promise<readonly TaskItem[]> => {
  const { rows } = await pool.query<TaskItemRow>({
    name: 'tasks-of-case',
    text: `select ${taskColumns} from tasks where stream_id = $1 order by ${byNeed}`,
    values: [stream],
  });
  return rows.map(taskItem);
};

export const oneTask = async (pool: Pool, stream: string, key: string): Promise<TaskItem | undefined> => {
  const { rows } = await pool.query<TaskItemRow>({
    name: 'one-task',
    text: `select ${taskColumns} from tasks where stream_id = $1 and task_key = $2`,
    values: [stream, key],
  });
  return rows[0] && taskItem(rows[0]);
};
