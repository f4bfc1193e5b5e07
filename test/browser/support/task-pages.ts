import type { Page } from 'playwright-core';
import { kebab } from '#libs/http/routes.js';
import { tasksOfCase, type TaskItem } from '#libs/read-models/task-inbox/query.js';
import { ceo, head, hr, otherHr, otherSlt, slt, type Gateway } from '../../gateway/gateway.js';
import { hostHead } from '../../web/secondment-scene.js';
import { clicked } from './go.js';
import { stranger } from './pages.js';
import type { Act, Row } from './row.js';
import type { Scene } from './scene.js';
import { internalPostForms, type HumanCommand } from '../../../apps/gateway/web/forms/internal-post/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import * as facts from '../../access/post-facts.js';
import { rightPerson } from '../../domain/internal-post/commands.js';
import { inPlace } from '../../domain/internal-post/in-place.js';
import { situations } from '../../domain/internal-post/situations.js';
import { demoId, seeded } from '../../gateway/seed.js';
import type { Fact } from '../../support/given.js';
import * as people from '../../support/people.js';

const holders: Readonly<Record<string, readonly string[]>> = {
  SLT: [slt, otherSlt],
  HR: [hr, otherHr],
  CEO: [ceo],
  'Head@school-ashgrove': [head],
  'Head@school-dunmarsh': [hostHead],
};
/** Somebody whom a task is for. */
const answerer = ({ addressedTo, excluded }: TaskItem): string | undefined =>
  addressedTo
    .flatMap((to) => (to.startsWith('staff:') ? [to.slice(6)] : (holders[to] ?? holders[to.split('@')[0]!] ?? [])))
    .find((staff) => !excluded.includes(staff as never));
const kindOf = (key: string): string => key.replace(/-(?:app-of|staff).*|-\d.*/, '');

/** Goes on with nothing but what the form suggests. */
const wentOn: Act = [
  'gone on',
  async (page: Page) => {
    const on = page.locator('main form[method="post"] button[name="_do"][value="continue"]').last();
    if (!(await on.count())) return;
    await clicked(on);
  },
];

/** What asks nothing is sent when one goes on, and answers its task: it comes after all others. */
const inOrder = <T extends string>(types: readonly T[]): readonly T[] => {
  const atOnce = (type: T) => Number(/^(?:Approve|Accept|Agree|Relist|Release|ApplyUnwinding|CloseReview)/.test(type));
  return types.toSorted((one, other) => atOnce(one) - atOnce(other));
};

/** A page for each kind of task, and one for each form that answers one. */
const ofTasks = async (gateway: Gateway, streams: readonly string[]): Promise<readonly Row[]> => {
  const rows = new Map<string, Row>();
  for (const id of streams)
    for (const task of await tasksOfCase(gateway.engine.store.pool, id as never)) {
      const who = answerer(task);
      if (!who) continue;
      const at = `/tasks/${id}/${task.key}`;
      const add = (row: Row) => rows.has(row.name) || rows.set(row.name, row);
      add({ name: `task ${kindOf(task.key)}`, who, at });
      for (const type of inOrder(task.answers))
        add({ name: `form ${kebab(type)}`, who, at: `${at}/${kebab(type)}`, acts: [wentOn] });
    }
  return [...rows.values()];
};

const human = Object.keys(internalPostForms) as readonly HumanCommand[];
/** A form for each command that no task of the ordinary way asks for, in the situation in which it is in its place. */
const elsewhere = async (gateway: Gateway, known: ReadonlySet<string>): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const streams = new Map<string, StreamId>();
  for (const type of inOrder(human)) {
    const name = `form ${kebab(type)}`;
    const history: readonly Fact[] = situations[inPlace[type]].history;
    if (known.has(name) || !history.length) continue;
    const told = history.map((event) =>
      facts.tell('by' in event.data ? (event.data.by as StaffId) : people.hr, event.type as never, event.data),
    );
    const id = streams.get(inPlace[type]) ?? (await seeded(gateway, told));
    streams.set(inPlace[type], id);
    const open = await tasksOfCase(gateway.engine.store.pool, id);
    const task =
      open.find(({ answers }) => answers.includes(type)) ?? (/Task$|^OverrideEx/.test(type) ? open[0] : undefined);
    const who = (task?.answers.includes(type) && answerer(task)) || demoId(rightPerson[type] as string);
    rows.push({
      name,
      who,
      at: `${task ? `/tasks/${id}/${task.key}` : `/cases/${id}/do`}/${kebab(type)}`,
      acts: [wentOn],
    });
  }
  return rows;
};

const odd = ({ asked, late, open, stages: [described] }: Scene): readonly Row[] => [
  { name: 'task, not yours', who: hr, at: `/tasks/${asked}/identify-post` },
  { name: 'task, late', who: slt, at: `/tasks/${late}/identify-post` },
  { name: 'task, gone', who: slt, at: `/tasks/${asked}/open-advert` },
  { name: 'form, not yours', who: hr, at: `/tasks/${asked}/identify-post/identify-post` },
  { name: 'form, its task gone', who: slt, at: `/tasks/${asked}/open-advert/open-advert` },
  { name: 'form, a copy of it', who: hr, at: `/tasks/${described}/write-job-description/write-job-description/copy` },
  { name: 'form outside a task, a copy of it', who: hr, at: `/cases/${open}/do/amend-specification/copy` },
];

export const taskRows = async (gateway: Gateway, scene: Scene): Promise<readonly Row[]> => {
  const { asked, stages, amended, again, frozen, open, seconded, acting, intakes } = scene;
  const inTasks = await ofTasks(gateway, [
    asked,
    ...stages,
    ...amended,
    again,
    frozen,
    open,
    ...Object.values(seconded),
    acting,
    ...Object.values(intakes),
  ]);
  // The other situations lie ahead of the clock, at which these would not be in their place.
  const now = [
    ['apply', stranger, open],
    ['save-draft', stranger, open],
    ['reopen-post', hr, frozen],
  ] as const;
  const today = now.map(([command, who, id]) => ({
    name: `form ${command}`,
    who,
    at: `/cases/${id}/do/${command}`,
    acts: [wentOn],
  }));
  const known = new Set([...inTasks, ...today].map(({ name }) => name));
  return [...inTasks, ...today, ...(await elsewhere(gateway, known)), ...odd(scene)];
};
