import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DefaultLogger, Runtime, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { internalPostFold } from '#libs/domain/internal-post/fold.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { processes, processOf } from '#libs/domain/registry.js';
import { currentSchema, upcast } from '#libs/kernel/index.js';
import { files, read } from './support/corpus.js';
import { handedOn } from './support/former.js';
import { observedBundle, replay, type Recording } from './support/replay.js';

const { fold } = internalPostFold;
/** Streams of the recorded posts are named by their scenario, and no id. */
const processIn = ({ workflowId }: Recording): AnyProcess => processOf(workflowId) ?? processes['internal-post'];
/** The state of a recording's stream, as today's fold has it. */
const folded = (recording: Recording): unknown => {
  const { evolve, initial, upcasters } = processIn(recording).fold;
  return recording.events
    .slice(0, recording.version)
    .reduce<unknown>((state, told) => evolve(state, upcast(upcasters, told.schema, told.event)), initial);
};

let bundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) });
  bundle = await observedBundle();
});
afterAll(() => Runtime.instance().shutdown());

const ofFormerFold = (file: string) => {
  const recording = read(file);
  const { revision } = processIn(recording).fold;
  return (handedOn(recording) ?? revision) !== revision;
};
const former = files().filter(ofFormerFold);

describe('every recorded history', () => {
  test.each(files().filter((file) => !ofFormerFold(file)))(
    '%s replays, and leads to the state of its stream',
    async (file) => {
      const recording = read(file);
      const { known, error } = await replay(bundle, recording);
      expect(error).toBeUndefined();
      expect(known?.version).toBe(recording.version);
      expect(known?.state).toEqual(folded(recording));
    },
  );
});

describe('a run that was handed a state of a former fold', () => {
  test('is one of those that a long chase left behind', () =>
    expect(former).toEqual([2, 3, 4, 5, 6, 7, 8].map((run) => `continued-as-new.run${run}.json`)));

  test.each(former)('%s fits nothing that today does, so that it is begun again from the log', async (file) => {
    const recording = read(file);
    const { known, error } = await replay(bundle, recording);
    expect(error?.name).toBe('DeterminismViolationError');
    expect(known).toBeUndefined();
  });

  test('hands on a state that today’s fold reads in every newer recording', () => {
    const newer = files().filter((file) => handedOn(read(file)) === fold.revision);
    expect(newer).not.toEqual([]);
  });
});

test.each(Object.keys(processes))('some recorded history is of the workflow of %s', (name) => {
  expect(files().filter((file) => processIn(read(file)).name === name)).not.toEqual([]);
});

test.each([
  ['begins', 'SecondmentStarted'],
  ['is reviewed', 'ReviewRecorded'],
  ['ends before its time', 'SecondmentEnded'],
  ['becomes permanent', 'ConversionBegun'],
  ['waits for a signature too long', 'TaskEscalated'],
  ['asks for everybody’s return', 'UnwindingProposed'],
  ['brings an allowance that nobody decides to the CEO', 'ActingEscalated'],
  ['ends with everybody back', 'ActingUpEnded'],
])('some recorded secondment or link %s', (_, type) => {
  const found = files().filter((file) => read(file).events.some(({ event }) => event.type === type));
  expect(found).not.toEqual([]);
});

test.each([
  ['closes its advert', 'AdvertClosed'],
  ['finds that nobody applied', 'NobodyApplied'],
  ['escalates', 'ApprovalEscalated'],
  ['is relisted', 'PostRelisted'],
  ['is refused', 'RequestRefused'],
  ['is cancelled', 'PostCancelled'],
  ['ends in an appointment', 'AppointmentMade'],
  ['is amended after its end', 'AppointmentAmended'],
])('some recorded post %s', (_, type) => {
  const found = files().filter((file) => read(file).events.some(({ event }) => event.type === type));
  expect(found).not.toEqual([]);
});

test.each([
  'WORKFLOW_EXECUTION_CONTINUED_AS_NEW',
  'WORKFLOW_EXECUTION_TERMINATED',
  'TIMER_FIRED',
  'TIMER_CANCELED',
  'ACTIVITY_TASK_COMPLETED',
])('some recorded history holds %s', (type) => {
  const found = files().filter((file) => JSON.stringify(read(file).history).includes(`EVENT_TYPE_${type}"`));
  expect(found).not.toEqual([]);
});

test('some recorded history holds a refusal of the process’s own command', () => {
  const refusal = Buffer.from(JSON.stringify({ ok: false, refusal: 'StillOpen' })).toString('base64');
  const found = files().filter((file) => JSON.stringify(read(file).history).includes(refusal));
  expect(found).not.toEqual([]);
});

test('a recording carries its events in a shape that can still be read', () => {
  for (const recording of files().map(read))
    for (const { schema, event } of recording.events)
      expect(schema).toBeLessThanOrEqual(currentSchema(processIn(recording).fold.upcasters, event.type));
});

test('a planted change of the workflow makes the replay fail', async () => {
  const hurried = await observedBundle({ entry: 'planted/hurried' });
  const { error } = await replay(hurried, read('appointed.json'));
  expect(error?.name).toBe('DeterminismViolationError');
});

test('a planted change of the fold replays, and is found by comparing states', async () => {
  const forgetful = await observedBundle({
    replace: { '#libs/domain/internal-post/fold.js': 'planted/forgetful-fold' },
  });
  const recording = read('appointed.json');
  const { known, error } = await replay(forgetful, recording);
  expect(error).toBeUndefined();
  expect(known?.version).toBe(recording.version);
  expect(known?.state).not.toEqual(folded(recording));
});
