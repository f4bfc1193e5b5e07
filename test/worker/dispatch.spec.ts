import { expect, test } from '@jest/globals';
import { PoisonEvent } from '#libs/event-store/index.js';
import { processOf } from '#libs/domain/registry.js';
import { told } from '../../activities/told.js';
import { dispatcher } from '../../apps/worker/dispatcher/dispatch.js';
import { byStream, sendable } from '../../apps/worker/dispatcher/signals.js';
import type { Workflows } from '../../apps/worker/temporal/workflows-client.js';
import { maxPageBytes, type Told } from '../../workflows/contract.js';
import { ordered } from './events.js';

const one = 'internal-post-00000000-0000-4000-8000-000000000001';
const two = 'internal-post-00000000-0000-4000-8000-000000000002';
type Sent = Readonly<{ process: string; stream: string; versions: readonly number[]; aheadMs: number | undefined }>;

/** An engine that keeps what it was sent and fails where it is told to. */
const engine = (fails: (stream: string) => unknown = () => undefined) => {
  const sent: Sent[] = [];
  const advance = async (process: string, stream: string, events: readonly Told[], aheadMs?: number) => {
    await Promise.resolve();
    const failure = fails(stream);
    if (failure) throw failure;
    sent.push({ process, stream, versions: events.map(({ version }) => version), aheadMs });
  };
  const unused = () => Promise.reject(new Error('The dispatcher asks for nothing else.'));
  const workflows: Workflows = { advance, moveClock: unused, known: unused, check: unused, close: unused };
  const dispatch = dispatcher({ workflows, told: told(() => ({})), processOf, aheadMs: () => 7 });
  return { sent, dispatch };
};
const grpcFailure = (code: number) =>
  new Error('Failed to signalWithStart', {
    cause: Object.assign(new Error('from the server'), { code, details: 'd', metadata: {} }),
  });

test('events of one stream are sent together and in order, with how far the clock is ahead', async () => {
  const { sent, dispatch } = engine();
  await dispatch([ordered(1, one, 1), ordered(2, two, 1), ordered(3, one, 2), ordered(4, one, 3)]);
  expect(sent).toEqual([
    { process: 'internal-post', stream: one, versions: [1, 2, 3], aheadMs: 7 },
    { process: 'internal-post', stream: two, versions: [1], aheadMs: 7 },
  ]);
});

test('events too large for one signal say look', async () => {
  const { sent, dispatch } = engine();
  const bulky = { text: 'x'.repeat(maxPageBytes / 2) };
  await dispatch([ordered(1, one, 1, bulky), ordered(2, one, 2, bulky), ordered(3, two, 1, bulky)]);
  expect(sent.map(({ versions }) => versions)).toEqual([[], [1]]);
});

test('the size that counts is of bytes, not of letters', () => {
  const asTold = told(() => ({}))(ordered(1, one, 1, { text: 'é'.repeat(maxPageBytes / 2) }));
  expect(sendable([asTold])).toEqual([]);
});

test('an outage fails the batch, and parks nothing', async () => {
  const { dispatch } = engine((stream) => (stream === two ? grpcFailure(14) : undefined));
  const failure = await dispatch([ordered(1, one, 1), ordered(2, two, 1)]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(failure).not.toBeInstanceOf(PoisonEvent);
});

test('an event whose process is unknown is poison, and the others are sent', async () => {
  const { sent, dispatch } = engine();
  const failure = await dispatch([ordered(1, 'unheard-of', 1), ordered(2, two, 1)]).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    poison: { globalNo: 1 },
    message: expect.stringContaining('deploy the release') as unknown,
  });
  expect(sent.map(({ stream }) => stream)).toEqual([two]);
});

test('a signal that the engine will never take is poison from its first event on', async () => {
  const { dispatch } = engine((stream) => (stream === one ? grpcFailure(3) : undefined));
  const failure = await dispatch([ordered(1, one, 1), ordered(2, one, 2)]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PoisonEvent);
  expect(failure).toMatchObject({ poison: { version: 1 } });
});

test('beside an outage nothing is called poison', async () => {
  const { dispatch } = engine((stream) => (stream === two ? grpcFailure(14) : undefined));
  const failure = await dispatch([ordered(1, 'unheard-of', 1), ordered(2, two, 1)]).catch((error: unknown) => error);
  expect(failure).not.toBeInstanceOf(PoisonEvent);
});

test('a batch is grouped without losing or reordering anything', () => {
  const events = [ordered(1, one, 1), ordered(2, two, 5), ordered(3, one, 2)];
  const groups = byStream(events);
  expect(groups.flatMap((group) => group.events).sort((a, b) => a.globalNo - b.globalNo)).toEqual(events);
});

test('what happens in the ledger of a post goes to no workflow, and parks nothing', async () => {
  const { sent, dispatch } = engine();
  await dispatch([ordered(1, one.replace('internal-post', 'post'), 1), ordered(2, two, 1)]);
  expect(sent.map(({ stream }) => stream)).toEqual([two]);
});
