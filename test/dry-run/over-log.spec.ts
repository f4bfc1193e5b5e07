import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dryRun } from '#libs/dry-run/index.js';
import { linesOf } from '#libs/dry-run/report.js';
import { createSequencer } from '#libs/event-store/index.js';
import { instant, type AnyMessage, type Instant, type LocalDate, type StreamId } from '#libs/kernel/index.js';
import type { Rules } from '#libs/policy-packs/rules.js';
import { engine, type Engine } from '../support/engine.js';
import { testPack } from '../support/pack.js';
import { rawAppend, rawStream } from '../support/raw-append.js';
import { until } from '../support/wait.js';

let e: Engine;
let sequencer: ReturnType<typeof createSequencer>;
const longAgo = instant('2026-02-02T09:00:00Z');
const lately = instant('2027-02-02T09:00:00Z');
const stricter: Rules = {
  ...testPack.rules,
  internalPost: {
    ...testPack.rules.internalPost,
    advert: { ...testPack.rules.internalPost.advert, minimumDays: 10, late: 'refused' },
    offer: { ...testPack.rules.internalPost.offer, answerWorkingDays: 8 },
  },
};
const question = { from: testPack.rules, to: stricter, since: instant('2027-01-01T00:00:00Z') };
const ladder: readonly never[] = [];
const open = (at: Instant, closesAt: string): AnyMessage => ({
  type: 'AdvertOpened',
  data: { opensAt: at, closesAt: instant(closesAt), audience: {}, specification: 1, ladder, blind: false },
});
const offer: AnyMessage = {
  type: 'OfferMade',
  data: { vacancy: 1, offer: 1, conditions: [], answerBy: '2027-02-09T17:00:00.000Z', ladder },
};

const record = async (at: Instant, ...events: readonly AnyMessage[]): Promise<StreamId> => {
  const stream = rawStream();
  const request = rawAppend([{ stream, expected: 0, count: events.length }]);
  const [only] = request.streams;
  const typed = only!.events.map((event, n) => ({ ...event, ...events[n]!, at }));
  const result = await e.store.append({ ...request, streams: [{ ...only!, events: typed }] });
  if (result.kind !== 'appended') throw new Error(`Not appended: ${result.kind}`);
  return stream;
};

let short: StreamId;
let offered: StreamId;
beforeAll(async () => {
  e = await engine('dry run');
  sequencer = createSequencer(e.store);
  sequencer.start();
  await record(longAgo, open(longAgo, '2026-02-08T17:00:00Z'));
  short = await record(lately, open(lately, '2027-02-09T17:00:00Z'));
  await record(lately, open(lately, '2027-02-26T17:00:00Z'));
  offered = await record(lately, offer);
  await until('all is numbered', async () => (await e.store.readOrdered(0, 10)).length === 4);
}, 120_000);
afterAll(async () => {
  await sequencer.stop();
  await e.close();
});

test('what would have been different since a day is found in the log, each with its rule, and what came before is not counted', async () => {
  const report = await dryRun(e.store, question);
  expect(report).toMatchObject({ facts: 3, cases: 3 });
  expect(report.changed).toEqual([
    'internalPost.advert.minimumDays',
    'internalPost.advert.late',
    'internalPost.offer.answerWorkingDays',
  ]);
  expect(report.differences.map(({ stream, effect, was, would }) => [stream, effect, was, would])).toEqual([
    [short, 'limit', true, false],
    [offered, 'day', '2027-02-09T17:00:00.000Z', '2027-02-12T17:00:00.000Z'],
  ]);
  expect(report.counts.map(({ differences, cases }) => [differences, cases])).toEqual([
    [1, 1],
    [0, 0],
    [1, 1],
  ]);
  expect(report.untraced).toEqual([
    { rule: 'internalPost.advert.late', because: 'what was refused is not in the log' },
  ]);
});

test('all are counted where only the first are answered, and nothing is written', async () => {
  const before = await e.owner.query('select count(*)::int as n from events');
  const report = await dryRun(e.store, { ...question, since: instant('2020-01-01T00:00:00Z') }, 1);
  expect([report.differences.length, report.counts[0]!.differences]).toEqual([1, 2]);
  expect((await e.owner.query('select count(*)::int as n from events')).rows).toEqual(before.rows);
});

test('the same rules would have changed nothing', async () => {
  const report = await dryRun(e.store, { ...question, to: testPack.rules });
  expect(report).toMatchObject({ changed: [], counts: [], differences: [] });
});

test('a person reads which rule changes, why, and what it would have changed', async () => {
  const from = { ...testPack, sources: {} };
  const to = { ...testPack, version: 2, rules: stricter, sources: { 'internalPost.advert.minimumDays': 'the board' } };
  const since = '2027-01-01' as LocalDate;
  const text = linesOf(await dryRun(e.store, question), { from, to, since }).join('\n');
  expect(text).toContain(
    'test-trust version 1 against test-trust version 2, over 3 facts of 3 cases since 2027-01-01.',
  );
  expect(text).toContain(
    'internalPost.advert.minimumDays: 5 -> 10\n  because of: the board\n  would have changed 1 fact in 1 case',
  );
  expect(text).toContain(
    'internalPost.advert.late: "asked-of-HR" -> "refused"\n  because of: no source\n  nothing can be counted: what was refused',
  );
  expect(text).toContain(`${short} 1 AdvertOpened, limit: true -> false`);
});
