import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DefaultLogger, Runtime, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { internalPostFold } from '#libs/domain/internal-post/fold.js';
import { currentSchema, upcast } from '#libs/kernel/index.js';
import { files, read } from './support/corpus.js';
import { handedOn } from './support/former.js';
import { observedBundle, replay, type Recording } from './support/replay.js';

const { fold } = internalPostFold;
/** The state of a recording's stream, as today's fold has it. */
const folded = ({ events, version }: Recording) =>
  events
    .slice(0, version)
    .reduce(
      (state, told) => fold.evolve(state, upcast(fold.upcasters, told.schema, told.event) as never),
      fold.initial,
    );

let bundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined) });
  bundle = await observedBundle();
});
afterAll(() => Runtime.instance().shutdown());

const ofFormerFold = (file: string) => (handedOn(read(file)) ?? fold.revision) !== fold.revision;
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
  for (const { events } of files().map(read))
    for (const { schema, event } of events)
      expect(schema).toBeLessThanOrEqual(currentSchema(fold.upcasters, event.type));
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
