import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { ceo, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';
import { authorsOf, look, service, who, type Look } from './looks.js';
import * as facts from './post-facts.js';
import * as ways from './post-ways.js';

type Told = readonly facts.Told[];
const { gate, applying, closed, recusal, sifting, shortlisted, interviewing, unsealed } = facts;
const toSift = [...gate, ...applying, ...closed, ...recusal];
const toDecide = [...toSift, ...sifting, ...shortlisted, ...interviewing, ...unsealed];
/** Every way of a post, fact by fact: whatever status it can stand in, it is looked at there. */
const every: Readonly<Record<string, Told>> = {
  appointed: ways.wholeWay,
  'cancelled while it is sifted': [...toSift, ...sifting.slice(0, 2), ...ways.cancelled],
  'cancelled while interviews are scored': [
    ...toSift,
    ...sifting,
    ...shortlisted,
    ...interviewing.slice(0, 5),
    ...ways.cancelled,
  ],
  'frozen while it is decided': [...toDecide, ...ways.frozen],
  'advertised again': ways.secondRound,
  'to begin on another day': [...ways.wholeWay, ...ways.amending],
};
const moments = Object.entries(every).flatMap(([way, told]) =>
  told.map((_, i) => ({ way, count: i + 1, told: told.slice(0, i + 1), last: told[i]!.event.type })),
);
const has = (told: Told, type: string) => told.some(({ event }) => event.type === type);
/** Since the latest advert opened. */
const thisRound = (told: Told) => told.slice(told.findLastIndex(({ event }) => event.type === 'PostRelisted') + 1);
const said = (shown: unknown) => JSON.stringify(shown) ?? '';
const now = ({ state, events }: Look) => said([state, events]);
const found = (text: string, needles: readonly string[]) => needles.filter((needle) => text.includes(needle));

const everyApplicant = [facts.drafter, ...facts.applicants];
const deciders = [hr, slt, ceo, headOfAsh, headOfBirch, facts.first, facts.second, facts.conflicted];

describe.each(everyApplicant)('What %s, an applicant, is shown', (me) => {
  const others = everyApplicant.filter((one) => one !== me);
  const never = [
    ...others.flatMap((one) => [one, facts.appOf(one), `statement-${one}`]),
    ...deciders,
    ...[
      'words-sift',
      'words-feedback',
      'words-ranking',
      'words-confided',
      'words-omission',
      'words-because',
      '"unmet"',
    ],
  ];

  test.each(Object.keys(every))(
    'holds nobody else, no mark and no score, at any moment and of any past version: %s',
    (way) => {
      for (const { told, count, last } of moments.filter((one) => one.way === way)) {
        const seen = look(who(me, [{ role: 'HR' }]), told);
        if (seen?.view !== 'part') continue;
        const texts = [now(seen), ...told.map((_, i) => said(seen.then(i + 1)))];
        for (const text of texts) expect([count, last, found(text, never)]).toEqual([count, last, []]);
        expect([...authorsOf('marks', seen), ...authorsOf('scores', seen)]).toEqual([]);
      }
    },
  );

  test('says nothing of what came of the sift before the shortlist is confirmed', () => {
    for (const { told, last } of moments) {
      const seen = look(who(me), told);
      if (!seen || has(told, 'ShortlistConfirmed')) continue;
      expect([last, now(seen).match(/NotShortlisted|EssentialCriteria|Shortlisted/g)]).toEqual([last, null]);
    }
  });
});

describe('What a sifter is shown before the shortlist is confirmed', () => {
  const blind = moments.filter(({ told }) => {
    const seen = look(who(facts.first), told);
    return seen?.view === 'panel' && !has(thisRound(told), 'ShortlistConfirmed');
  });

  test('is looked at in many moments', () => expect(blind.length).toBeGreaterThan(20));

  test('holds no applicant but in a list apart from the applications, and not who asked for the post', () => {
    for (const { told, last } of blind) {
      const seen = look(who(facts.first), told)!;
      for (const state of told.map((_, i) => seen.then(i + 1) as { applicants?: readonly StaffId[] })) {
        const { applicants, ...rest } = state;
        if (applicants) expect(applicants).toEqual([...facts.applicants].sort());
        const text = said([rest, seen.events]).replaceAll(/(words-|hash-|app-of-)[^"]*/g, '');
        expect([
          last,
          found(text, [...everyApplicant, facts.requester, facts.schoolOf(facts.reserve) + '","status']),
        ]).toEqual([last, []]);
      }
    }
  });

  test('holds no draft, no other sifter’s mark or reason, and no result', () => {
    for (const { told, last } of blind) {
      const seen = look(who(facts.first), told)!;
      const shown = [seen.events, ...told.map((_, i) => seen.then(i + 1) as object)];
      expect([last, authorsOf('marks', shown).filter((by) => by !== facts.first)]).toEqual([last, []]);
      expect([
        last,
        found(said(shown), [
          facts.appOf(facts.drafter),
          `sift-by-${facts.second}`,
          'reconciled-of',
          'EssentialCriteria',
          'falls-short',
          '"meets"',
        ]),
      ]).toEqual([last, []]);
    }
  });

  test('holds no application while the advert is open, so that nobody sees whose arrived when', () => {
    const open = blind.filter(({ told }) => !has(thisRound(told), 'AdvertClosed'));
    expect(open.length).toBeGreaterThan(2);
    for (const { told } of open) {
      const seen = look(who(facts.first), told)!;
      expect([seen.state.applications, seen.state.applicants, found(now(seen), ['app-of-'])]).toEqual([
        [],
        undefined,
        [],
      ]);
    }
  });

  test('holds nothing that an earlier advert came to, before or after the second one closes', () => {
    const closing = facts.closed.find(({ event }) => event.type === 'AdvertClosed')!;
    for (const told of [ways.secondRound, [...ways.secondRound, closing]]) {
      const seen = look(who(facts.first), told)!;
      const earlier = ['app-of-', 'words-', 'ShortlistConfirmed', 'NoneAppointable', 'ScoresUnsealed'];
      expect(found(now(seen), earlier)).toEqual([]);
      for (const [i] of told.entries()) expect(found(said(seen.then(i + 1)), ['app-of-', 'words-'])).toEqual([]);
    }
  });
});

describe('What is sealed', () => {
  const everybody = [
    who(hr),
    who(slt),
    who(ceo),
    who(headOfAsh),
    who(headOfBirch),
    who(facts.first),
    who(facts.second),
    service('cases:read'),
  ];
  const idOf = (caller: (typeof everybody)[number]) => (caller.kind === 'person' ? caller.id : '');

  test('are scores, from everybody but their author, until all are in', () => {
    for (const { told, last } of moments.filter((one) => !has(one.told, 'ScoresUnsealed')))
      for (const caller of everybody) {
        const seen = look(caller, told);
        const shown = seen && [seen.events, ...told.map((_, i) => seen.then(i + 1) as object)];
        expect([last, authorsOf('scores', shown).filter((by) => by !== idOf(caller))]).toEqual([last, []]);
        const others = deciders.filter((one) => one !== idOf(caller)).map((one) => `words-feedback-by-${one}-of`);
        expect([last, found(said(shown), others)]).toEqual([last, []]);
      }
  });

  test('are the marks of an application, from those who oversee, until everybody who sifts it is in', () => {
    const half = [...toSift, facts.sifted(facts.winner, facts.first, true)];
    for (const caller of everybody.filter((one) => look(one, half)!.view === 'whole')) {
      const seen = look(caller, half)!;
      expect([authorsOf('marks', [seen.state, seen.events]), found(now(seen), ['words-sift'])]).toEqual([[], []]);
      const application = seen.state.applications.find((one: { id: string }) => one.id === facts.appOf(facts.winner));
      expect(application).toMatchObject({ siftedBy: [facts.first], sifts: [] });
    }
    const both = [...half, facts.sifted(facts.winner, facts.second, true)];
    expect(authorsOf('marks', look(who(hr), both)!.state)).toEqual([facts.first, facts.second]);
  });

  test('stays sealed when the post is called off before all scores are in', () => {
    const told = every['cancelled while interviews are scored']!;
    const seen = look(who(hr), told)!;
    expect([authorsOf('scores', seen.state), found(now(seen), ['words-feedback'])]).toEqual([[], []]);
  });

  test('are drafts, for ever', () => {
    for (const { told, last } of moments)
      for (const caller of everybody)
        expect([
          last,
          found(said(look(caller, told)), [facts.appOf(facts.drafter), `statement-${facts.drafter}`]),
        ]).toEqual([last, []]);
  });

  test('is what a member confides, from all but HR and the CEO', () => {
    const told = [...toSift];
    const reading = everybody.filter((caller) => said(look(caller, told)).includes('words-confided')).map(idOf);
    expect(reading).toEqual([hr, ceo]);
    expect(look(who(headOfAsh), told)!.events.find(({ data }) => data.by === facts.conflicted)!.data).toEqual({
      by: facts.conflicted,
      conflict: 'relative',
    });
  });

  test('never shows the hash or place of a text in a state, but the id to those who read it', () => {
    for (const { told } of moments)
      for (const caller of everybody) expect(said(look(caller, told)?.state)).not.toContain('hash-');
  });
});

test('The posts looked at come to every status that a case with applications can have', () => {
  const statuses = new Set(moments.flatMap(({ told }) => look(who(hr), told)?.state.status as string));
  const expected = [
    'Requested',
    'Describing',
    'Approved',
    'Advertised',
    'Sifting',
    'Interviewing',
    'Deciding',
    'Offering',
    'Appointed',
    'AwaitingRoute',
    'Cancelled',
    'Frozen',
  ];
  expect([...statuses].sort()).toEqual([...expected].sort());
});
