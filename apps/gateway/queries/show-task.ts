import type { TaskItem } from '#libs/read-models/task-inbox/query.js';
import { processes } from '#libs/domain/registry.js';
import { commandPath, commandRoutes } from '#libs/http/routes.js';
import type { Instant } from '#libs/kernel/index.js';

const routes = commandRoutes(processes);

/** A task as the API shows it; who is excluded from it stays inside. */
export const showTask = (task: TaskItem, now: Instant, forMe: boolean) => ({
  case: task.case,
  key: task.key,
  version: task.version,
  process: task.process,
  school: task.school,
  title: task.title,
  clause: task.clause,
  answers: task.answers.map((command) => ({ command, path: commandPath(routes, command, task.case) })),
  addressedTo: task.addressedTo,
  lifted: task.lifted,
  claimedBy: task.claimedBy,
  priority: task.priority,
  dueAt: task.dueAt,
  overdue: task.dueAt !== null && task.dueAt < now,
  openedAt: task.openedAt,
  forMe,
});
