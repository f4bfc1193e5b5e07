import { denied } from '#libs/domain/process/authority.js';
import type { AnySpec } from '#libs/domain/process/index.js';
import type { Engine } from '../../engine.js';
import { kebab } from '#libs/http/routes.js';
import { commandText } from '#libs/words/index.js';
import { askerContext } from '../forms/asker-context.js';
import { formsOf } from '../forms/all-forms.js';
import { taskForms } from '../forms/shared/task-forms.js';
import type { CommandForm } from '../forms/types.js';
import type { CasePage } from './case-page.js';

const outsideTasks: readonly AnySpec['by']['kind'][] = ['role', 'trust', 'staff'];

const inOrder = (process: string) =>
  Object.entries<CommandForm>(formsOf(process)).sort(
    ([, one], [, other]) => Number(one.last ?? false) - Number(other.last ?? false),
  );

/** What the person may do about the case now that no task asks for: what makes sense as it stands, and what they may. */
export const offeredCommands = (engine: Engine, page: CasePage) => {
  const { caller, known, seen, names, moment } = page;
  const { process, now, stream } = known;
  if (moment.past || !now.pack) return [];
  const context = { ...askerContext(engine, caller, names, now.pack), case: stream, seen };
  const { people } = context;
  const { roles } = caller;
  const asker = { actor: { kind: 'person', id: caller.id }, roles, people, stream } as const;
  const tasks = process.tasks(now.state);
  const answered = new Set(tasks.flatMap(({ answers }) => answers));
  const mayGive = (spec: AnySpec) => !denied(spec.by, {}, now.state, tasks, asker);
  return inOrder(process.name).flatMap(([type, { offered }]) => {
    const spec = process.specs[type];
    if (!spec || spec.starts || !offered || answered.has(type) || Object.hasOwn(taskForms, type)) return [];
    if (!outsideTasks.includes(spec.by.kind) || !mayGive(spec) || !offered({ ...context, spec })) return [];
    return [{ text: commandText(type, process.name), href: `/cases/${stream}/do/${kebab(type)}` }];
  });
};
