import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { letterOf } from './ask.js';
import { states, type State } from './cases.js';
import { counts } from './counts.js';
import { fileFor } from './files.js';
import { askers, people, type Asker } from './people.js';
import { posts } from './posts-table.js';
import { openScene, type Scene } from './scene.js';
import { rules, standing } from './table.js';
import { takenDown } from './reads.js';
import { walk, type Asked } from './walk.js';

let scene: Scene;
let opened: readonly Asked[];
let removals: readonly Asked[];
let adverts: readonly Asked[];
beforeAll(async () => {
  scene = await openScene('oracle documents');
  const { cases, visitors } = scene;
  const of = (route: string, path: (state: State) => string) =>
    states.map((state) => ({ state, route, address: path(state) }));
  const files = (path: (state: State, which: 'cv' | 'filed') => string) => [
    ...of('cv', (state) => path(state, 'cv')),
    ...of('filed', (state) => path(state, 'filed')),
  ];
  opened = await walk(
    visitors,
    files((state, which) => `/documents/${cases[state].files[which]}`),
  );
  removals = await walk(visitors, files((state, which) => `/cases/${cases[state].stream}/documents/${cases[state].files[which]}/remove`)); // prettier-ignore
  adverts = await walk(
    visitors,
    of('advert', (state) => `/posts/${cases[state].stream}`),
  );
}, 300_000);
afterAll(() => scene?.close());

const said = ({ asker, state, route }: Asked, what: string) => `${asker} ${state} ${route}: ${what}`;
const standingOf = ({ asker, state }: Asked) => standing[asker][state!];
/** Those open a document who may read what lies with it: whoever reads the post's words, the panel what was handed in once the advert has closed, and its author. */
const opens = (one: Asked): boolean => {
  if ('cw'.includes(standingOf(one))) return true;
  if (one.route === 'filed' || one.state === 'requested') return false;
  return one.asker === 'winner' || (standingOf(one) === 'p' && one.state !== 'advertised');
};

describe('A document', () => {
  test('is opened by whoever may read it, and is not there for anybody else', () => {
    const wrong = opened.flatMap((one) => {
      const expected = opens(one) ? 'y' : '.';
      const got = letterOf(one.answer);
      return got === expected ? [] : [said(one, `${expected} expected, ${got}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('is taken down as read by everybody who opened it and is not who it is from, and by nobody else', async () => {
    const down = await takenDown(scene.gateway, scene.cases);
    const read = opened.filter(opens).filter(({ asker }) => asker !== 'winner');
    const expected = new Set(read.map(({ asker, state }) => `${asker} ${state} document`));
    expect([...down].filter((one) => one.endsWith(' document')).sort()).toEqual([...expected].sort());
  });

  test('is removed by HR of the school and by its author alone: the form of anybody else changes nothing', async () => {
    const may: readonly Asker[] = ['HR', 'HR@here', 'winner'];
    const before = await counts(scene.gateway);
    const taken: string[] = [];
    for (const asker of askers.filter((one) => !may.includes(one)))
      for (const state of states) {
        if (state === 'requested' && asker === 'SLT') continue;
        const { stream, files } = scene.cases[state];
        const path = `/cases/${stream}/documents/${files.cv}/remove`;
        const { status } = await scene.visitors[asker].send(path, { reason: 'It is not wanted.', key: 'k' });
        if (status < 400) taken.push(`${asker} ${state}: ${status}`);
      }
    expect([taken, await counts(scene.gateway)]).toEqual([[], before]);
  });

  test('is asked about by nobody to whom the post does not exist', () => {
    const wrong = removals.filter((one) => standingOf(one) === '.' && letterOf(one.answer) !== '.');
    expect(wrong.map((one) => said(one, letterOf(one.answer)))).toEqual([]);
  });

  test('of the case is attached by HR of its school alone', async () => {
    const before = await counts(scene.gateway);
    const taken: string[] = [];
    for (const asker of askers.filter((one) => one !== 'HR' && one !== 'HR@here'))
      await fileFor(scene.gateway, scene.cases.sifting.stream, people[asker], 'case', 'x').then(
        () => taken.push(asker),
        () => undefined,
      );
    expect([taken, await counts(scene.gateway)]).toEqual([[], before]);
  });
});

test('The advert of a post is for everybody while it is open; afterwards its address leads to the post, or says to staff that it has closed', () => {
  const wrong = adverts.flatMap((one) => {
    const { stream } = scene.cases[one.state!];
    const expected =
      one.state === 'advertised' && one.asker !== 'governor'
        ? 'y'
        : standingOf(one) !== '.'
          ? `to /cases/${stream}`
          : one.state === 'requested' || one.asker === 'governor'
            ? '.'
            : 'y';
    const got = letterOf(one.answer);
    return got === expected ? [] : [said(one, `${expected} expected, ${got}`)];
  });
  expect(wrong).toEqual([]);
});

test('What operators send, and who imports people, changes nothing when anybody else sends it', async () => {
  const before = await counts(scene.gateway);
  const wrong: string[] = [];
  for (const [route, rule] of Object.entries(posts)) {
    if (rule !== 'operators' && rule !== 'importers') continue;
    for (const asker of askers.filter((one) => rules[one][rule] === '-')) {
      const { status } = await scene.visitors[asker].send(route.replace('POST ', '').replace(/:\w+/g, 'x'), {
        reason: 'Because.',
      });
      if (status !== 403) wrong.push(`${asker} ${route}: ${status}`);
    }
  }
  expect([wrong, await counts(scene.gateway)]).toEqual([[], before]);
});
