import { describe, expect, test } from '@jest/globals';
import { viewsOf } from '#libs/access/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { ceo, headOfAsh, headOfBirch, hr } from '../support/people.js';
import { look, service, who as ordinarily } from './looks.js';
import * as facts from './post-facts.js';
import * as ways from './post-ways.js';

const { chair, first, second, winner, reserve, omitted, fallsShort, appOf, tell, words } = facts;
/** Of SLT, and not on the panel. */
const leader = 'staff-leader' as StaffId;
const who = (staff: StaffId) => (staff === leader ? ordinarily(staff, [{ role: 'SLT' }]) : ordinarily(staff));
type Told = readonly facts.Told[];
/** As it is told under a pack that hides names. */
const blindly = (told: Told): Told =>
  told.map(({ by, event }) =>
    event.type === 'AdvertOpened' ? tell(by, event.type, { ...event.data, blind: true }) : { by, event },
  );
const file = (by: StaffId, about: object) =>
  tell(by, 'DocumentAttached' as never, {
    document: `document-of-${by.slice(6)}`,
    ...about,
    ...{ by, name: words(`name-of-${by}`), hash: `hash-bytes-${by.slice(6)}` },
    ...{ size: 100, type: 'application/pdf', scan: 'clean' },
  });
const cv = file(winner, { about: 'application', application: appOf(winner) });
const toSift = blindly([...facts.gate, ...facts.applying, cv, ...facts.closed, ...facts.recusal]);
const sifted: Told = [...toSift, ...facts.sifting];
const shortlisted: Told = [...sifted, ...facts.shortlisted];
const before = sifted.map((_, i) => sifted.slice(0, i + 1));

const applicants = [facts.drafter, ...facts.applicants];
const said = (shown: unknown) =>
  (JSON.stringify(shown) ?? '').replaceAll(/"(words|hash|app-of|document-of)-[^"]*"/g, '""');
const found = (shown: unknown) => applicants.filter((staff) => said(shown).includes(staff));
const blind = {
  'a sifter': first,
  'the other': second,
  'the chair, of SLT': chair,
  'a Head on the panel': headOfBirch,
};
const overseeing = { 'SLT that may join the panel': leader, 'the Head of the school': headOfAsh };

describe.each(Object.entries({ ...blind, ...overseeing }))('Until the shortlist is confirmed %s', (_, me) => {
  test('is shown no applicant, at any moment and of any past version', () => {
    for (const told of before) {
      const seen = look(who(me), told);
      if (!seen) continue;
      const shown = [seen.state, seen.events, ...told.map((__, i) => seen.then(i + 1) as object)];
      expect([told.length, found(shown)]).toEqual([told.length, []]);
    }
  });

  test('is shown who brought nothing about that names an applicant', () => {
    const views = viewsOf('internal-post');
    const known = { state: {}, past: views.past(sifted.map(({ event }, i) => ({ version: i + 1, event })) as never) };
    const viewer = { view: me === leader || me === headOfAsh ? 'whole' : 'panel', me, reads: true, confidant: false };
    expect([...views.hidden(known as never, viewer as never)].sort()).toEqual([...applicants].sort());
  });
});

test('HR and the CEO see names throughout, and so does nobody else', () => {
  const seeing = [hr, ceo, leader, headOfAsh, first, chair].filter(
    (staff) => found(look(who(staff), sifted)).length > 0,
  );
  expect(seeing).toEqual([hr, ceo]);
  expect(found(look(service('cases:read'), sifted))).toEqual([]);
});

describe('Once the shortlist is confirmed', () => {
  test('the panel knows whom it interviews, and never who else applied', () => {
    for (const me of [first, chair, headOfBirch]) {
      const seen = look(who(me), shortlisted)!;
      expect(seen.state.applicants).toEqual([winner, reserve].sort());
      expect(found([seen.state, seen.events])).toEqual([winner, reserve]);
    }
  });

  test('those who oversee see everybody', () => {
    const { applications } = look(who(leader), shortlisted)!.state;
    const named = applications.map(({ applicant }: { applicant: StaffId }) => applicant);
    expect(named).toEqual(expect.arrayContaining([winner, reserve, omitted, fallsShort]));
  });

  test('where nobody met the criteria the names are open to those who oversee too', () => {
    const none = [...sifted, tell(hr, 'NoApplicantMetEssentialCriteria', { by: hr, ladder: [] })];
    expect(found(look(who(leader), none)).length).toBeGreaterThan(0);
  });
});

describe('What HR shows to one member before the shortlist', () => {
  const shows = (to: StaffId, more: object = {}) => [
    ...toSift,
    tell(hr, 'NamesShown', { to, ...more, by: hr, reason: words('shown') }),
  ];

  test('is who has applied, apart from their applications, and to that member alone', () => {
    const told = shows(first);
    const seen = look(who(first), told)!;
    expect(seen.state.applicants).toEqual([...facts.applicants].sort());
    const { applicants: _, ...rest } = seen.state;
    expect(found([rest, seen.events])).toEqual([]);
    for (const me of [second, chair, leader]) expect(found(look(who(me), told))).toEqual([]);
  });

  test('or the name behind one application', () => {
    const told = shows(first, { application: appOf(winner) });
    const seen = look(who(first), told)!;
    expect([found(seen), seen.state.applicants]).toEqual([[winner], undefined]);
    expect(found(look(who(second), told))).toEqual([]);
  });

  test('is on the timeline of everybody who sees the case: the reason for those who read reasons, the fact for the panel', () => {
    const told = shows(first);
    const event = (me: StaffId) => look(who(me), told)!.events.find(({ type }) => type === 'NamesShown')?.data;
    expect(event(hr)).toMatchObject({ to: first, by: hr, reason: words('shown') });
    expect(event(first)).toEqual({ to: first });
    expect(event(second)).toEqual({ to: first });
    expect(look(who(winner), told)!.events.some(({ type }) => type === 'NamesShown')).toBe(false);
  });

  test('does not outlast its advert', () => {
    const again = [...shows(first), ...blindly(ways.secondRound.slice(ways.secondRound.findIndex(({ event }) => event.type === 'PostRelisted')))]; // prettier-ignore
    const closed = facts.closed.find(({ event }) => event.type === 'AdvertClosed')!;
    expect(look(who(first), [...again, closed])?.state.applicants).toBeUndefined();
  });
});

describe('A document of an application', () => {
  const dataFor = (me: StaffId, told: Told) =>
    look(who(me), told)!.events.find(({ type }) => type === 'DocumentAttached')?.data;
  const plain = { document: 'document-of-ada', about: 'application', application: appOf(winner), size: 100, type: 'application/pdf', scan: 'clean' }; // prettier-ignore

  test('can be opened by those who sift it, without its name and its author', () => {
    expect(dataFor(first, sifted)).toEqual({ ...plain, hash: 'hash-bytes-ada' });
    expect(dataFor(first, shortlisted)).toEqual({
      ...plain,
      hash: 'hash-bytes-ada',
      by: winner,
      name: words(`name-of-${winner}`),
    });
  });

  test('is there for a Head, who opens it as little as the statement is theirs to read', () => {
    expect(dataFor(headOfAsh, sifted)).toEqual(plain);
    expect(dataFor(headOfAsh, shortlisted)).toMatchObject({ by: winner, name: { withheld: true } });
    expect(dataFor(headOfAsh, shortlisted)).not.toHaveProperty('hash');
  });

  test('is nobody else’s who applied, nor who asked the panel before the advert closed', () => {
    expect(dataFor(reserve, sifted)).toBeUndefined();
    expect(dataFor(winner, sifted)).toMatchObject({ hash: 'hash-bytes-ada', by: winner });
    const open = blindly([...facts.gate, ...facts.applying, cv]);
    expect(dataFor(first, open)).toBeUndefined();
  });
});

describe('A document of the case or of a task', () => {
  const hrs = file(hr, { about: 'case' });
  const firsts = file(first, { about: 'task', task: `sift-${appOf(winner)}-${first}` });
  const told = [...toSift, hrs, firsts];
  const seenBy = (me: StaffId) =>
    look(who(me), told)!.events.flatMap(({ type, data }) =>
      type === 'DocumentAttached' && data.about !== 'application' ? [`${data.by} ${'hash' in data}`] : [],
    );

  test('is for those who oversee, and what a member attached for that member alone', () => {
    expect(seenBy(hr)).toEqual([`${hr} true`, `${first} true`]);
    expect(seenBy(leader)).toEqual([`${hr} true`, `${first} true`]);
    expect(seenBy(headOfAsh)).toEqual([`${hr} false`, `${first} false`]);
    expect(seenBy(first)).toEqual([`${first} true`]);
    expect([seenBy(second), seenBy(winner)]).toEqual([[], []]);
  });
});
