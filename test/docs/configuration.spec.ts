import { expect, test } from '@jest/globals';
import { textOf } from './pages.js';
import { askedByCompose, listedIn, readers, readIn } from './variables.js';

const listed = listedIn(textOf('docs/configuration.md'));
const names = new Set(listed.map(({ name }) => name));
const read = readers();
const compose = new Set(askedByCompose(textOf('docker-compose.yml')));

/** Set by the system and not for this program. */
const ofTheSystem = new Set(['PATH']);
/** Who may stand in the column "read by". */
const everybody = ['gateway', 'worker', 'payroll-subscriber', 'issuer', 'stack', 'commands', 'tests', 'compose'];

test('every variable that is read is in the list', () => {
  const missing = [...read.keys(), ...compose].filter((name) => !names.has(name) && !ofTheSystem.has(name));
  expect(missing).toEqual([]);
  expect(read.size).toBeGreaterThan(25);
});

test('every variable in the list is read by something', () => {
  expect([...names].filter((name) => !read.has(name) && !compose.has(name))).toEqual([]);
});

test('each is listed once, with who reads it and what it means', () => {
  expect(listed.map(({ name }) => name).filter((name, i, all) => all.indexOf(name) !== i)).toEqual([]);
  for (const { name, readBy, meaning } of listed) {
    expect([name, readBy.filter((who) => !everybody.includes(who))]).toEqual([name, []]);
    expect([name, meaning.length > 10]).toEqual([name, true]);
  }
});

const appOf = (path: string) => (path.endsWith('cli.ts') ? undefined : /^apps\/([^/]+)\//.exec(path)?.[1]);

test('an app that reads a variable is named beside it', () => {
  const silent = listed.flatMap(({ name, readBy }) =>
    [...new Set((read.get(name) ?? []).flatMap((path) => appOf(path) ?? []))]
      .filter((app) => !readBy.includes(app))
      .map((app) => `${name}: ${app}`),
  );
  expect(silent).toEqual([]);
});

test('a variable that is read is seen in each way of reading it, and a missing row is found', () => {
  expect(readIn(`env['NEW_ONE'] ?? process.env.NEW_TWO; count(env, 'NEW_THREE', 3)`)).toEqual([
    'NEW_ONE',
    'NEW_TWO',
    'NEW_THREE',
  ]);
  expect(listedIn('| `A_NAME` | gateway, worker | none | What it is for |\n| `not_one` | a | b | c |')).toEqual([
    { name: 'A_NAME', readBy: ['gateway', 'worker'], meaning: 'What it is for' },
  ]);
  expect(askedByCompose('a: ${ONE:?say it} b: ${TWO:-2}')).toEqual(['ONE', 'TWO']);
});
