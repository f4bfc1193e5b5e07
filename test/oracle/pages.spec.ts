import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { letterOf, plain } from './ask.js';
import { states, type State } from './cases.js';
import { counts } from './counts.js';
import { applicantNames, marksIn, mayLearnName, maySee } from './marks.js';
import { people } from './people.js';
import { looksIn, takenDown } from './reads.js';
import { openScene, type Scene } from './scene.js';
import { casePages, otherPages, rules, standing } from './table.js';
import { addressFor, nothingThere, walk, type Asked } from './walk.js';

let scene: Scene;
let ofCases: readonly Asked[];
let ofNothing: readonly Asked[];
let others: readonly Asked[];
let before: object;
let after: object;
beforeAll(async () => {
  scene = await openScene('oracle pages');
  const { cases, visitors, gateway } = scene;
  before = await counts(gateway);
  const routes = Object.keys(casePages);
  const wanted = states.flatMap((state) =>
    routes.map((route) => ({ route, state, address: addressFor(route, cases[state]) })),
  );
  ofCases = await walk(visitors, wanted);
  const unknown = routes.map((route) => ({ route, address: addressFor(route, nothingThere) }));
  ofNothing = await walk(visitors, unknown, ['HR@else', 'recused', 'winner', 'else']);
  others = await walk(
    visitors,
    otherPages.map(([route, , address]) => ({ route, address: address ?? route.replace('GET ', '') })),
  );
  after = await counts(gateway);
}, 300_000);
afterAll(() => scene?.close());

const standingOf = ({ asker, state }: Asked) => standing[asker][state!];
const said = ({ asker, state, route, address }: Asked, what: string) =>
  `${asker} ${state ?? ''} ${state ? route : address}: ${what}`;

describe('Every page of a case', () => {
  test('is answered by the standing of who asks', () => {
    const wrong = ofCases.flatMap((one) => {
      const expected = casePages[one.route]![standingOf(one) as 'c']!;
      const got = letterOf(one.answer);
      return expected.includes(got) ? [] : [said(one, `${expected} expected, ${got}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('is, to whom it does not exist, the same page as of a case that nobody has begun', () => {
    const unknown = new Map(ofNothing.map(({ asker, route, answer }) => [`${asker} ${route}`, plain(answer)]));
    expect(ofNothing.map(({ answer }) => answer.status)).toEqual(ofNothing.map(() => 404));
    const wrong = ofCases.flatMap((one) => {
      const same = unknown.get(`${one.asker} ${one.route}`);
      if (same === undefined || standingOf(one) !== '.' || plain(one.answer) === same) return [];
      return [said(one, 'another page')];
    });
    expect(wrong).toEqual([]);
  });

  test('names no applicant to whom it must not', () => {
    const wrong = ofCases.flatMap((one) =>
      Object.entries(applicantNames)
        .filter(([staff, name]) => staff !== people[one.asker] && one.answer.whole.includes(name))
        .filter(([staff]) => !mayLearnName(one.asker, standingOf(one), one.state!, staff))
        .map(([, name]) => said(one, name)),
    );
    expect(wrong).toEqual([]);
  });
});

test('Every other page is answered by the rule that it stands under', () => {
  const rowOf = new Map(otherPages.map((row) => [row[2] ?? row[0].replace('GET ', ''), row]));
  const wrong = others.flatMap((one) => {
    const [, rule, , to = 'y'] = rowOf.get(one.address)!;
    const letter = rules[one.asker][rule];
    const expected = letter === 'y' ? to : letter;
    const got = letterOf(one.answer);
    return got === expected ? [] : [said(one, `${expected} expected, ${got}`)];
  });
  expect(wrong).toEqual([]);
});

test('No list, number or file leads to a case that does not exist for who asks, but by its advert', () => {
  const stateOf = new Map<string, State>(states.map((state) => [scene.cases[state].stream, state]));
  const wrong = others.flatMap((one) =>
    [...new Set(one.answer.whole.match(/internal-post-[0-9a-f-]{36}/g) ?? [])].flatMap((id) => {
      const state = stateOf.get(id);
      return !state || state === 'advertised' || standing[one.asker][state] !== '.' ? [] : [said(one, state)];
    }),
  );
  expect(wrong).toEqual([]);
});

describe('What people wrote', () => {
  test('is in no answer to somebody who must not read it', () => {
    const wrong = [...ofCases, ...others].flatMap((one) =>
      marksIn(one.answer.whole)
        .filter((mark) => !maySee(one.asker, standing[one.asker][mark.state], mark))
        .map(({ state, what }) => said(one, `${state}~${what}`)),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('is read by whoever may, on one page of the case or another', () => {
    const planted = new Map(states.map((state) => [state, new Set<string>()]));
    const read = new Set<string>();
    for (const { asker, answer } of ofCases)
      for (const { state, what } of marksIn(answer.whole)) {
        planted.get(state)!.add(what);
        read.add(`${asker} ${state}~${what}`);
      }
    const wrong = states.flatMap((state) =>
      [...planted.get(state)!].flatMap((what) =>
        ofCases
          .filter((one) => one.state === state && one.route === '/cases/:id' && one.answer.status === 200)
          .filter(({ asker }) => maySee(asker, standing[asker][state], { state, what }))
          // Its timeline says nothing of applications: there a statement is on its applicant's own page, of which the walk opens one.
          .filter(() => state !== 'blind' || !what.startsWith('statement-') || what === 'statement-staff-ada')
          .map(({ asker }) => `${asker} ${state}~${what}`)
          .filter((one) => !read.has(one)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is taken down when somebody else reads it, with who, of which case and of what kind; and nothing that nobody read', async () => {
    const down = await takenDown(scene.gateway, scene.cases);
    const missing = ofCases.flatMap((one) =>
      looksIn(one)
        .filter((kinds) => !kinds.some((kind) => down.has(`${one.asker} ${one.state} ${kind}`)))
        .map((kinds) => said(one, kinds.join(' or '))),
    );
    expect([...new Set(missing)]).toEqual([]);
    const sensitive = new Set(
      ofCases.flatMap((one) =>
        looksIn(one).flatMap((kinds) => kinds.map((kind) => `${one.asker} ${one.state} ${kind}`)),
      ),
    );
    const tooMuch = [...down].filter((one) => !sensitive.has(one) && !/ (?:scores|document)$/.test(one));
    expect(tooMuch).toEqual([]);
  });
});

test('Nothing changed by all that was asked', () => expect(after).toEqual(before));
