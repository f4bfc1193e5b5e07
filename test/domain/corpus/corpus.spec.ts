import { expect, test } from '@jest/globals';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { processes } from '#libs/domain/registry.js';
import { currentSchema, upcast, type AnyMessage } from '#libs/kernel/index.js';
import { golden, goldenFiles, goldenHash, goldenName, damaged, manifest, type Manifest } from './corpus.js';
import { eventShapes } from './event-types.js';
import { misfits } from './shape.js';

const listed = manifest();
const files = goldenFiles();
const everyProcess: readonly AnyProcess[] = Object.values(processes);
const shapesOf = new Map(everyProcess.map(({ name }) => [name, eventShapes(name)]));
const shapeToday = (process: string, type: string) => shapesOf.get(process)?.get(type);
const ofProcess = ({ name }: AnyProcess) => files.filter((path) => path.startsWith(`${name}/`));
const today = ({ fold }: AnyProcess, path: string): AnyMessage => {
  const { type, schema, data } = golden(path);
  return upcast(fold.upcasters, schema, { type, data });
};

test('no file of the corpus was changed or removed', () => {
  expect(Object.keys(listed).length).toBeGreaterThan(0);
  expect(damaged(listed, files, goldenHash)).toEqual([]);
});

test('every file is listed: paste what is missing into the manifest', () => {
  const lines = files.map((path) => {
    const { type } = golden(path);
    const [process = ''] = path.split('/');
    return [path, listed[path] ?? { sha256: goldenHash(path), shape: shapeToday(process, type) }];
  });
  expect(listed).toEqual(Object.fromEntries(lines));
});

test.each(everyProcess)('each event type of $name has a file for every schema up to its own of today', (process) => {
  const needed = [...(shapesOf.get(process.name)?.keys() ?? [])].flatMap((type) =>
    Array.from({ length: currentSchema(process.fold.upcasters, type) }, (_, i) =>
      goldenName(process.name, type, i + 1),
    ),
  );
  expect(ofProcess(process)).toEqual(needed.sort());
});

test.each(files)('%s says in its name what it holds', (path) => {
  const [process = ''] = path.split('/');
  const { type, schema } = golden(path);
  expect(path).toBe(goldenName(process, type, schema));
});

test.each(everyProcess)('every event of $name that was ever published has the shape of today', (process) => {
  for (const path of ofProcess(process)) {
    const event = today(process, path);
    const shape = shapeToday(process.name, event.type);
    expect([path, shape ? misfits(shape, event.data) : 'of no known type']).toEqual([path, []]);
  }
});

test.each(everyProcess)('the schemas of $name that new events are written in are as they were published', (process) => {
  for (const [type, shape] of shapesOf.get(process.name) ?? []) {
    const path = goldenName(process.name, type, currentSchema(process.fold.upcasters, type));
    expect([path, listed[path]?.shape]).toEqual([path, shape]);
  }
});

/** The published events of the internal post as stories, with the status after each. */
const stories: readonly (readonly [type: string, status: string])[][] = [
  [
    ['PostRequested', 'Requested'],
    ['TaskClaimed', 'Requested'],
    ['TaskReleased', 'Requested'],
    ['TaskPrioritised', 'Requested'],
    ['TaskRescheduled', 'Requested'],
    ['TaskHandedOver', 'Requested'],
    ['TaskCommented', 'Requested'],
    ['ExclusionOverridden', 'Requested'],
    ['ApprovalEscalated', 'Requested'],
    ['RequestApproved', 'Approved'],
    ['AdvertOpened', 'Advertised'],
    ['ApplicationReceived', 'Advertised'],
    ['AdvertClosed', 'Selecting'],
    ['CandidateSelected', 'AgreeingDate'],
    ['StartDateProposed', 'AgreeingDate'],
    ['StartDateAgreed', 'AgreeingDate'],
    ['AppointmentMade', 'Appointed'],
    ['AppointmentAmended', 'Appointed'],
    ['AppointmentVoided', 'AppointmentVoided'],
  ],
  [
    ['PostRequested', 'Requested'],
    ['RequestApproved', 'Approved'],
    ['AdvertOpened', 'Advertised'],
    ['AdvertClosed', 'Selecting'],
    ['NobodyApplied', 'AwaitingRoute'],
    ['PostRelisted', 'Approved'],
    ['PostCancelled', 'Cancelled'],
  ],
  [
    ['PostRequested', 'Requested'],
    ['RequestRefused', 'Refused'],
  ],
];
const { fold } = processes['internal-post'];
const statusesOf = (events: readonly AnyMessage[]) => {
  let state = fold.initial;
  return events.map((event) => (state = fold.evolve(state, event as never)).status);
};

test.each([1])('the events of an internal post in schema %i still tell the same stories', (schema) => {
  for (const story of stories) {
    const events = story.map(([type]) => today(processes['internal-post'], goldenName('internal-post', type, schema)));
    expect(statusesOf(events)).toEqual(story.map(([, status]) => status));
  }
});

test('every published event of the internal post is in one of the stories', () => {
  const told = new Set(stories.flat().map(([type]) => type));
  expect([...told].sort()).toEqual([...(shapesOf.get('internal-post')?.keys() ?? [])].sort());
});

test('a file that is changed, or removed, is found', () => {
  const planted: Manifest = {
    a: { sha256: 'as-it-was', shape: 'string' },
    b: { sha256: 'as-it-was', shape: 'string' },
  };
  expect(damaged(planted, ['a'], () => 'other')).toEqual(['a was changed', 'b was removed']);
  expect(damaged(planted, ['a', 'b'], () => 'as-it-was')).toEqual([]);
});
