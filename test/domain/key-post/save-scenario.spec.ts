import { expect, test } from '@jest/globals';
import { keyPost, type KeyPostCommand } from '#libs/domain/key-post/index.js';
import { keyPostOf } from '#libs/domain/key-post/words.js';
import { ada, birch, ceo, cora, dev, headOfAsh, hr, hrTwo, slt } from '../../support/people.js';
import { askedIn } from './asked.js';
import * as its from './trust.js';
import { asStream, contextIn, decided, inShort, keyPostIn, played } from './world.js';

const { day, headAsh, planned } = its;
type Data = Extract<KeyPostCommand, { type: 'SaveScenario' }>['data'];
const saving = (more: Partial<Data> = {}): KeyPostCommand => ({
  type: 'SaveScenario',
  data: { leaver: headOfAsh, lastDay: day('2027-03-31'), until: day('2028-03-31'), ...more },
});

test('it keeps the question and the answer that all of the trust’s posts give, though it names none of them', () => {
  const question = its.asking(headOfAsh, '2027-03-31');
  expect(decided(planned, headAsh, saving(), slt)).toEqual({
    ok: true,
    events: [
      {
        type: 'ScenarioSaved',
        data: { scenario: 'fresh-1', on: '2027-01-11', by: slt, question, answer: askedIn(planned, question) },
      },
    ],
  });
});

test('it reads the posts that open and the key posts that they are, and no others', () => {
  const { others } = contextIn(planned, headAsh, slt, {}, saving());
  const read = [headAsh, its.deputyAsh, its.assistantAsh].flatMap((post) => [asStream(post), keyPostOf(post)]);
  expect(Object.keys(others ?? {}).sort()).toEqual(read.filter((one) => one !== keyPostOf(headAsh)).sort());
});

test('where nothing else is said it looks at a year, at who is ready now, and at nobody of the pool', () => {
  const decision = decided(planned, headAsh, saving({ until: undefined }), slt);
  expect(decision).toMatchObject({
    events: [{ data: { question: { until: '2028-03-30', ready: 'now', pool: [], choose: [] } } }],
  });
});

test('the pool and the choices are part of the question that is kept', () => {
  const choose = [{ post: its.deputyAsh, staff: dev }];
  const pooled = its.nominated(planned, its.deputyAsh, 5, { by: 'pool' }, 'one-year');
  const decision = decided(pooled, headAsh, saving({ pool: [dev], choose }), slt);
  expect(decision).toMatchObject({
    events: [{ data: { question: { pool: [dev], choose }, answer: { moves: [{ staff: ada }, { staff: dev }] } } }],
  });
});

test('nothing but the scenario is recorded: no ledger, no nomination, no other key post', () => {
  const decision = decided(planned, headAsh, saving(), slt);
  expect(decision).not.toHaveProperty('alongside');
  const after = played(planned, headAsh, saving());
  const { scenarios: _, ...rest } = keyPostIn(after, headAsh) as never as { scenarios: unknown };
  const { scenarios: __, ...before } = keyPostIn(planned, headAsh) as never as { scenarios: unknown };
  expect(rest).toEqual(before);
});

test('what was known then stays, whatever becomes known later', () => {
  const saved = played(planned, headAsh, saving());
  const later = its.nominated(its.named(saved, its.assistantAsh), its.assistantAsh, 3, its.person(dev));
  const kept = keyPostIn(later, headAsh) as Extract<ReturnType<typeof keyPostIn>, { status: 'Named' }>;
  expect(kept.scenarios[0]?.answer.opens.at(-1)).toMatchObject({ post: its.assistantAsh, outcome: 'open' });
  expect(askedIn(later, kept.scenarios[0]!.question).opens[2]).toMatchObject({ outcome: 'filled' });
});

test('HR of the school, SLT and the CEO ask, and nobody else: an answer tells who is nominated', () => {
  for (const by of [hr, slt, ceo]) expect(inShort(decided(planned, headAsh, saving(), by))).toBe('ScenarioSaved');
  for (const by of [headOfAsh, ada, cora])
    expect(inShort(decided(planned, headAsh, saving(), by))).toBe('no: NotAuthorised');
  const roles = [{ role: 'HR', school: birch }] as const;
  expect(inShort(decided(planned, headAsh, saving(), hrTwo, { roles }))).toBe('no: NotAuthorised');
});

test.each([
  ['somebody who does not hold the post', { leaver: ada }, 'DoesNotHoldThePost'],
  ['a day before anybody held it', { lastDay: day('2019-12-31'), until: day('2020-12-31') }, 'DoesNotHoldThePost'],
  ['an end before the last day', { until: day('2027-03-30') }, 'DatesReversed'],
  ['an end on the last day', { until: day('2027-03-31') }, 'DatesReversed'],
  ['more than three years', { until: day('2030-04-02') }, 'LooksTooFar'],
  ['the end of time', { lastDay: day('9999-12-31'), until: undefined }, 'DatesReversed'],
  ['all of time', { until: day('9999-12-31') }, 'LooksTooFar'],
])('it does not ask about %s, and reads nothing for it that it can’t', (_, more, refusal) => {
  expect(inShort(decided(planned, headAsh, saving(more), slt))).toBe(`no: ${refusal}`);
});

test('three years to the day are looked at', () => {
  expect(inShort(decided(planned, headAsh, saving({ until: day('2030-03-31') }), slt))).toBe('ScenarioSaved');
});

test('a post that has no such id as the ledger gives is no field of a question', () => {
  const { schema } = keyPost.specs['SaveScenario']!;
  const asked = (post: string) => schema.safeParse({ leaver: headOfAsh, lastDay: '2027-03-31', choose: [{ post, staff: ada }] }).success; // prettier-ignore
  expect([headAsh, 'post-1', 'key-post-1', '__proto__'].map(asked)).toEqual([true, false, false, false]);
});
