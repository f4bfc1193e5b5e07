import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stepsOf } from '#libs/case-file/steps-of.js';
import { processes, type ProcessName } from '#libs/domain/registry.js';
import { diagramOf } from '#libs/diagram/diagrams.js';
import { domainEvents } from '#libs/messaging/domain-events.js';
import { wordsFor } from '#libs/notices/texts/index.js';
import { afterText, commandText, doneText, noNames, processNames, sentence, startText } from '#libs/words/index.js';
import { formOf } from '../../apps/gateway/web/forms/all-forms.js';
import { evidenceOf } from '../../apps/gateway/web/processes/evidence.js';
import { overviewOf } from '../../apps/gateway/web/processes/overviews.js';
import * as workflows from '../../workflows/index.js';
import { workflowType } from '../../workflows/contract.js';
import { checkout, textOf } from './imports.js';
import { tablesIn } from './process-tables.js';

const names = Object.keys(processNames) as ProcessName[];
const howTo = textOf(checkout, 'docs/how-to/add-a-process.md');
const named = [...howTo.matchAll(/^\| `([^`]+\.ts)` \|/gm)].map(([, path = '']) => path);
const tables = tablesIn(checkout);

test('there is a process, and there are tables', () => {
  expect(names).toContain('internal-post');
  expect(tables.length).toBeGreaterThan(12);
});

test('the how-to names every table that has a line for each process, and no other', () => {
  expect([...named].sort()).toEqual(tables.map(({ path }) => path).sort());
});

test.each(tables)('$path has a line for every process', ({ lines }) => {
  expect(names.filter((name) => !lines.includes(name))).toEqual([]);
});

test('a table in which a process is missing is found, and what is no table is none', () => {
  const planted = join(checkout, 'test', 'architecture', 'planted', 'process-tables');
  expect(tablesIn(planted)).toEqual([{ path: 'libs/words/forgets-one.ts', lines: ['internal-post'] }]);
});

// Files come and go by pages of their own.
const ofDocuments = ['AttachToTask', 'AttachToApplication', 'AttachToCase', 'RemoveDocument'];

describe.each(names)('%s', (name) => {
  const { specs } = processes[name];
  const own = Object.keys(specs).filter((type) => !/Task$|^Attach|^RemoveDocument$|^OverrideExclusion$/.test(type));
  const byPeople = Object.values(specs).filter(({ by, type }) => by.kind !== 'process' && !ofDocuments.includes(type));

  test('says what it is called, and what starts a case', () => {
    expect([processNames[name], startText(name)]).toEqual([expect.stringMatching(/^[A-Z]/), expect.stringMatching(/^[A-Z]/)]); // prettier-ignore
  });

  test('has words for each command and for what comes after it', () => {
    const wordless = own.filter(
      (type) => commandText(type, name) === 'Go on' || doneText(type, name) === 'It is done.' || !afterText(type, name),
    );
    expect(wordless).toEqual([]);
  });

  test('tells each event in a sentence', () => {
    const untold = Object.keys(domainEvents[name]).filter((type) =>
      sentence({ type, data: {}, process: name }, noNames).includes('no words'),
    );
    expect(untold).toEqual([]);
  });

  test('has a form for each command that a person gives', () => {
    expect(byPeople.map(({ type }) => type).filter((type) => !formOf(name, type))).toEqual([]);
  });

  test('has steps, the first of which is where its cases begin, and a number for each', () => {
    const { steps, positions } = stepsOf(name);
    const numbers = steps.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
    const elsewhere = Object.values(positions).filter((at) => at !== undefined && !numbers.includes(at));
    expect(elsewhere).toEqual([]);
  });

  test('has a diagram of the statuses that its steps know, where it has one', () => {
    const drawn = Object.keys(diagramOf(name)?.map.ways ?? stepsOf(name).positions);
    expect(drawn.sort()).toEqual(Object.keys(stepsOf(name).positions).sort());
  });

  test('has templates that are there, and evidence for its tasks', () => {
    const { template, own: part } = overviewOf(name);
    const missing = [template, ...(part ? [part] : [])].filter(
      (path) => !existsSync(join(checkout, 'apps/gateway/web/views', path)),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(evidenceOf(name))).toEqual(expect.arrayContaining(['parts', 'texts']));
  });

  test('is followed by a workflow of its name', () => {
    expect(Object.keys(workflows)).toContain(workflowType(name));
  });

  test('says something of a reason that nobody has written a text for', () => {
    const { happened, clause } = wordsFor({ reason: 'Unheard', process: name, kind: 'told', title: 'Head', school: 'Ash', late: false }); // prettier-ignore
    expect([happened, clause]).toEqual([
      expect.stringMatching(/Head|Leadership Development Programme/),
      expect.stringMatching(/\w/),
    ]);
  });
});
