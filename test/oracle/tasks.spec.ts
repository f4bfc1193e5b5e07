import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { kebab } from '#libs/http/routes.js';
import { instant } from '#libs/kernel/index.js';
import { tasksOfCase, type TaskItem } from '#libs/read-models/task-inbox/query.js';
import { setClock } from '../gateway/roles.js';
import { letterOf } from './ask.js';
import { states, type State } from './cases.js';
import { counts } from './counts.js';
import { applicantNames, marksIn, mayLearnName, maySee } from './marks.js';
import { askers, people, type Asker } from './people.js';
import { openScene, type Scene } from './scene.js';
import { addressed } from './addressed.js';
import { standing } from './table.js';
import { walk, type Asked } from './walk.js';

let scene: Scene;
let pages: readonly Asked[];
let forms: readonly Asked[];
let late: readonly Asked[];
let before: object;
let after: object;
const tasks = new Map<State, readonly TaskItem[]>();
beforeAll(async () => {
  scene = await openScene('oracle tasks');
  const { gateway, cases, visitors } = scene;
  for (const state of states) tasks.set(state, await tasksOfCase(gateway.engine.store.pool, cases[state].stream));
  const of = (path: (task: TaskItem) => readonly string[]) =>
    states.flatMap((state) =>
      tasks
        .get(state)!
        .flatMap((task) =>
          path(task).map((address) => ({ state, route: `${task.key}${address.split(task.key)[1]}`, address })),
        ),
    );
  before = await counts(gateway);
  pages = await walk(
    visitors,
    of((task) => [`/tasks/${task.case}/${task.key}`]),
  );
  forms = await walk(
    visitors,
    of((task) => task.answers.map((type) => `/tasks/${task.case}/${task.key}/${kebab(type)}`)),
  );
  // Long after everything was due.
  await setClock(gateway, instant('2027-09-01T09:00:00Z'));
  const lists = ['/', '/tasks', '/tasks?of=school', '/tasks.csv?of=school', '/dashboard', '/dashboard/late.csv', ...['SLT', 'HR', 'CEO', 'Head', 'staff'].map((role) => `/dashboard/late/${role}`)]; // prettier-ignore
  late = await walk(
    visitors,
    lists.map((address) => ({ route: address, address })),
  );
  after = { ...(await counts(gateway)) };
}, 300_000);
afterAll(() => scene?.close());

const said = ({ asker, state, route }: Asked, what: string) => `${asker} ${state ?? ''} ${route}: ${what}`;
const taskOf = ({ state, address }: Asked): TaskItem =>
  tasks.get(state!)!.find(({ key }) => address.split('/')[3] === key)!;
/** Whoever sees the whole post sees its tasks; of a part of it, what waits for them themselves. */
const isFor = (asker: Asker, state: State, { addressedTo, excluded }: TaskItem): boolean =>
  standing[asker][state] !== '.' &&
  !excluded.includes(people[asker] as never) &&
  addressedTo.some((to) => to === `staff:${people[asker]}` || addressed[asker].split(',').includes(to));

describe('The page of every open task', () => {
  test('is for who sees the whole post, and whom it waits for; to everybody else it is not there', () => {
    const wrong = pages.flatMap((one) => {
      const whole = 'cwh'.includes(standing[one.asker][one.state!]);
      const expected = whole || isFor(one.asker, one.state!, taskOf(one)) ? 'y' : '.';
      const got = letterOf(one.answer);
      return got === expected ? [] : [said(one, `${expected} expected, ${got}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('has forms for those alone whom it waits for; who sees it and may not act is told who may', () => {
    const wrong = forms.flatMap((one) => {
      const whole = 'cwh'.includes(standing[one.asker][one.state!]);
      const expected = isFor(one.asker, one.state!, taskOf(one)) ? 'y' : whole ? '-' : '.';
      const got = letterOf(one.answer);
      return got === expected ? [] : [said(one, `${expected} expected, ${got}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('holds no planted text, and no name, that is not for who asks', () => {
    const texts = [...pages, ...forms].flatMap((one) =>
      marksIn(one.answer.whole)
        .filter((mark) => !maySee(one.asker, standing[one.asker][mark.state], mark))
        .map(({ state, what }) => said(one, `${state}~${what}`)),
    );
    const names = [...pages, ...forms].flatMap((one) =>
      Object.entries(applicantNames)
        .filter(([staff, name]) => staff !== people[one.asker] && one.answer.whole.includes(name))
        .filter(([staff]) => !mayLearnName(one.asker, standing[one.asker][one.state!], one.state!, staff))
        .map(([, name]) => said(one, name)),
    );
    expect([...new Set([...texts, ...names])]).toEqual([]);
  });
});

test('When everything is late, no list or number tells of a post to whom it does not exist', () => {
  const stateOf = new Map<string, State>(states.map((state) => [scene.cases[state].stream, state]));
  const wrong = late.flatMap((one) =>
    [...new Set(one.answer.whole.match(/internal-post-[0-9a-f-]{36}/g) ?? [])].flatMap((id) => {
      const state = stateOf.get(id);
      return !state || standing[one.asker][state] !== '.' ? [] : [said(one, state)];
    }),
  );
  expect(wrong).toEqual([]);
});

/** Without the people whom a filter offers: those are the staff of one's own school, whatever they applied for. */
const besides = ({ answer }: Asked): string => answer.whole.replace(/<option[\s\S]*?<\/option>/g, '');
test('and none names an applicant to whom it must not', () => {
  const wrong = late.flatMap((one) => {
    const learns = (staff: string) =>
      states.some((state) => mayLearnName(one.asker, standing[one.asker][state], state, staff));
    return Object.entries(applicantNames)
      .filter(([staff, name]) => staff !== people[one.asker] && besides(one).includes(name) && !learns(staff))
      .map(([, name]) => said(one, name));
  });
  expect(wrong).toEqual([]);
  expect(askers.some((asker) => late.some((one) => one.asker === asker && one.answer.whole.includes('late')))).toBe(
    true,
  );
});

test('Nothing changed by all that was asked', () => expect(after).toEqual(before));
