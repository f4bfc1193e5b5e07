import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { processes } from '#libs/domain/registry.js';
import { commandPath, commandRoutes } from '#libs/http/routes.js';
import type { Instant } from '#libs/kernel/index.js';

const routes = commandRoutes(processes);

/** A task as the API shows it; who is excluded from it stays inside. */
export const showTask = ({ excluded: _, answers, ...task }: TaskItem, now: Instant, forMe: boolean) => ({
  ...task,
  answers: answers.map((command) => ({ command, path: commandPath(routes, command, task.case) })),
  overdue: task.dueAt !== null && task.dueAt < now,
  forMe,
});
