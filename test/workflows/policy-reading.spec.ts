import { expect, test } from '@jest/globals';
import { policy } from '#libs/domain/policy/index.js';
import { hashOf } from '#libs/contents/index.js';
import { preparing } from '../../activities/prepare/index.js';
import { told } from '../../activities/told.js';
import { maxPageBytes } from '../../workflows/contract.js';
import * as its from '../domain/policy/histories.js';
import { decided, policyIn, playing } from '../domain/policy/world.js';

type Recorded = Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;
const stream = its.one;
/** What the activity makes of a text. */
const reading = async (text: string): Promise<Recorded> => {
  const bytes = Buffer.from(text);
  const prepare = preparing({
    contents: { get: (hash) => Promise.resolve(hash === hashOf(bytes) ? { bytes, mediaType: 'text/markdown' } : undefined) }, // prettier-ignore
    meetings: () => Promise.resolve([]),
    supplied: () => Promise.resolve([]),
  });
  const made = await prepare(stream, { type: 'ReadDocument', data: { hash: hashOf(bytes) } });
  return made as Recorded;
};
const sections = (count: number, heading = 'Section') =>
  ['# Lone working policy', ...Array.from({ length: count }, (_, i) => `## ${i + 1}. ${heading} ${i + 1}\n\nNobody works alone in room ${i + 1}.`)].join('\n\n'); // prettier-ignore
const { schema } = policy.specs['RecordReading']!;

test('what is read of a text with odd signs fits the command’s own schema, and holds nothing that a store refuses', async () => {
  const odd = `# Lone\u200Dworking\u2066 policy\n\n## 1. ${'Long '.repeat(150)}😀\n\nNobody works alone.\n\n## 2.\u202E Reversed\n\nNobody.\n`;
  const { type, data } = await reading(odd);
  expect(type).toBe('RecordReading');
  expect(schema.parse(data)).toEqual(data);
  const kept = JSON.stringify(data);
  expect(kept).not.toContain('\\u0001');
  expect(kept).not.toMatch(/\\ud[89a-f]/i);
});

test('a document with more clauses than the register keeps is told as too large, and nothing of it is left out in silence', async () => {
  expect((await reading(sections(1900))).type).toBe('RecordReading');
  expect(await reading(sections(2100))).toMatchObject({ type: 'RecordUnreadable', data: { why: 'too-large' } });
});

test('what would not go into one message on Kafka is too large as well', async () => {
  expect(await reading(sections(1500, 'A heading '.repeat(40)))).toMatchObject({ data: { why: 'too-large' } });
});

test('a workflow is told of a reading without its clauses, small enough for a signal, and folds the same', async () => {
  const { data } = await reading(sections(1900));
  const asked = playing(its.registered, { ...its.taking, data: { ...its.taking.data, hash: data['hash'] } });
  const decision = decided(asked, { type: 'RecordReading', by: 'process', data });
  if (!decision.ok) throw new Error(decision.refusal);
  const at = { stream, version: 1, eventId: 'e', at: '2027-01-11T09:00:00.000Z' };
  const carried = decision.events.map(
    (event) => told(() => ({}), () => policy)({ ...at, event } as never).event, // prettier-ignore
  );
  expect(Buffer.byteLength(JSON.stringify(decision.events))).toBeGreaterThan(maxPageBytes);
  expect(Buffer.byteLength(JSON.stringify(carried))).toBeLessThan(maxPageBytes);
  const fold = (events: readonly object[]) =>
    events.reduce<unknown>((state, event) => policy.fold.evolve(state as never, event as never), policyIn(asked));
  expect(fold(carried)).toEqual(fold(decision.events));
});
