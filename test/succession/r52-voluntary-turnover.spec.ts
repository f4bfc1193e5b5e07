import { describe, expect, test } from '@jest/globals';
import type { KeyPostCommand } from '#libs/domain/key-post/index.js';
import { keyPost } from '#libs/domain/key-post/index.js';
import { benchOfPosts } from '#libs/succession/bench.js';
import { expectedTurnover } from '#libs/succession/turnover.js';
import { ada, ben, ceo, dev, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import { knownIn } from '../domain/key-post/asked.js';
import * as its from '../domain/key-post/trust.js';
import { decided, inShort, keyPostIn, played } from '../domain/key-post/world.js';
import { namedIn } from './support.js';

const { day, headAsh, headBirch, named, posts } = its;
type Data = Extract<KeyPostCommand, { type: 'RecordTurnover' }>['data'];
const records = (more: Partial<Data> = {}): KeyPostCommand => ({
  type: 'RecordTurnover',
  data: { staff: headOfAsh, kind: 'retirement-announced', on: '2027-08' as never, ...more },
});
const ash = named(posts, headAsh);

describe('R52: predictable turnover is a voluntary fact', () => {
  test('the holder says so themself, for a day, for a month, or without a date', () => {
    for (const on of ['2027-08-31', '2027-08', '2027-01', '2027-01-11', undefined])
      expect(decided(ash, headAsh, records({ on: on as never }), headOfAsh)).toMatchObject({
        events: [{ type: 'TurnoverRecorded', data: { staff: headOfAsh, source: 'themself', by: headOfAsh } }],
      });
  });
  test('HR records it with the agreement of the holder, and never without', () => {
    expect(decided(ash, headAsh, records({ agreed: true }), hr)).toMatchObject({ events: [{ data: { source: 'agreed', by: hr } }] }); // prettier-ignore
    for (const agreed of [false, undefined])
      expect(inShort(decided(ash, headAsh, records({ agreed }), hr))).toBe('no: AgreementMissing');
  });
  test('nobody else says it of them, whatever they hold', () => {
    for (const by of [slt, ceo, headOfBirch, ada])
      expect(inShort(decided(ash, headAsh, records({ agreed: true }), by))).toBe('no: NotAuthorised');
  });
  test('there is no way to say how old somebody is, or to have it inferred', () => {
    const { schema } = keyPost.specs['RecordTurnover']!;
    const said = { staff: headOfAsh, kind: 'leaving' };
    expect(schema.safeParse(said).success).toBe(true);
    for (const more of [{ age: 64 }, { bornOn: '1963-05-01' }, { kind: 'retirement-age' }, { kind: 'expected' }])
      expect(schema.safeParse({ ...said, ...more }).success).toBe(false);
    for (const on of ['2027-13', '2027-8', '0027-08', '2027-02-30', ''])
      expect(schema.safeParse({ ...said, on }).success).toBe(false);
  });
  test('only of who holds the post for good, not of the past, and once', () => {
    expect(inShort(decided(ash, headAsh, records({ staff: ada }), ada))).toBe('no: DoesNotHoldThePost');
    const acts = its.assigned(ash, headAsh, dev, { basis: 'acting' });
    expect(inShort(decided(acts, headAsh, records({ staff: dev }), dev))).toBe('no: DoesNotHoldThePost');
    for (const on of ['2026-12', '2027-01-10'])
      expect(inShort(decided(ash, headAsh, records({ on: on as never }), headOfAsh))).toBe('no: InThePast');
    const twice = played(ash, headAsh, records(), headOfAsh);
    expect(inShort(decided(twice, headAsh, records(), headOfAsh))).toBe('no: TurnoverAlreadyRecorded');
  });
  test('it is taken back freely, by the person or by HR for them, and by nobody else', () => {
    const told = played(ash, headAsh, records(), headOfAsh);
    const back: KeyPostCommand = { type: 'WithdrawTurnover', data: { turnover: 'fresh-1' as never } };
    for (const by of [slt, ceo, ada]) expect(inShort(decided(told, headAsh, back, by))).toBe('no: NotAuthorised');
    for (const by of [headOfAsh, hr]) expect(inShort(decided(told, headAsh, back, by))).toBe('TurnoverWithdrawn');
    expect(keyPostIn(played(told, headAsh, back, headOfAsh), headAsh)).toMatchObject({ turnovers: [] });
  });
});

describe('R52: the register of predictable turnover', () => {
  const both = named(its.nominated(ash, headAsh, 1, its.person(ada)), headBirch, 'school-birch' as never);
  const told = played(
    played(its.assigned(both, headBirch, ben), headAsh, records(), headOfAsh),
    headBirch,
    records({ staff: headOfBirch, kind: 'leaving', on: day('2027-04-30') }),
    headOfBirch,
  );
  const keyPosts = namedIn(told, headAsh, headBirch);
  const benches = benchOfPosts(keyPosts, knownIn(told), day('2027-01-11'));
  const register = (until: string, all = keyPosts) =>
    expectedTurnover(all, benches, day(until)).map((one) => [one.staff, one.on, one.readyNow]);

  test('has who leaves, soonest first, with how many are ready to follow', () => {
    expect(register('2027-12-31')).toEqual([
      [headOfBirch, '2027-04-30', 0],
      [headOfAsh, '2027-08', 1],
    ]);
  });
  test('reaches to the day that is asked for, with the month that the day is in', () => {
    expect(register('2027-04-29')).toEqual([]);
    expect(register('2027-07-31')).toHaveLength(1);
    expect(register('2027-08-01')).toHaveLength(2);
  });
  test('always has what has no date, at the end', () => {
    const undated = played(told, headBirch, { type: 'RecordTurnover', data: { staff: ben, kind: 'other' } }, ben);
    expect(register('2027-12-31', namedIn(undated, headBirch, headAsh)).map(([staff]) => staff)).toEqual([
      headOfBirch,
      headOfAsh,
      ben,
    ]);
  });
  test('does not say who told, and counts nobody without a bench', () => {
    const [first] = expectedTurnover(keyPosts, [], day('2027-12-31'));
    expect(first).not.toHaveProperty('source');
    expect(first).toMatchObject({ readyNow: 0, followers: 0, title: 'Headteacher' });
  });
});
