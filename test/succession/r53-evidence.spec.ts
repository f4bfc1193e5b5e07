import { describe, expect, test } from '@jest/globals';
import { keyPost, type KeyPostCommand } from '#libs/domain/key-post/index.js';
import { notBegun } from '#libs/domain/key-post/nominations/placing.js';
import { processes } from '#libs/domain/registry.js';
import { readinessOf, standing } from '#libs/domain/key-post/state.js';
import type { Nominee } from '#libs/domain/key-post/words.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { ada, ceo, cora, finn, headOfAsh, hr, slt, sltTwo, stranger } from '../support/people.js';
import { contextOf } from '../support/given.js';
import * as its from '../domain/key-post/trust.js';
import { decided, inLedger, inShort, keyPostIn, played } from '../domain/key-post/world.js';

const { deputyAsh, headAsh, named, person, position, posts, sealed } = its;
type Data = Extract<KeyPostCommand, { type: 'Nominate' }>['data'];
const nominates = (nominee: Nominee, more: Partial<Data> = {}): KeyPostCommand => ({
  type: 'Nominate',
  data: { nominee, readiness: 'now', evidence: sealed, ...more },
});
const ash = named(posts, headAsh);
const reviews = (more: object): KeyPostCommand => ({
  type: 'ReviewReadiness',
  data: { nomination: 'fresh-1' as never, readiness: 'one-year', ...more },
});

describe('R53: no placement without evidence', () => {
  test('a nomination that shows nothing is refused, and so is a review', () => {
    for (const none of [{ evidence: undefined }, { evidence: undefined, cases: [] }])
      expect(inShort(decided(ash, headAsh, nominates(person(cora), none)))).toBe('no: NoEvidence');
    const there = played(ash, headAsh, nominates(person(cora)));
    expect(inShort(decided(there, headAsh, reviews({})))).toBe('no: NoEvidence');
  });
  test('a text shows it, or the cases that do, or both; the placement keeps them', () => {
    const cases = [its.participation];
    for (const shown of [{ evidence: sealed }, { evidence: undefined, cases }, { evidence: sealed, cases }]) {
      const decision = decided(ash, headAsh, nominates(person(cora), shown));
      expect(decision).toMatchObject({ events: [{ data: { cases: shown.cases ?? [], by: slt, on: '2027-01-11' } }] });
      expect(JSON.stringify(decision).includes('vault-evidence')).toBe(shown.evidence !== undefined);
    }
  });
  test('a case that is not there shows nothing, nor does one that nobody could open', () => {
    const unknown = its.participation.replace(/1$/, '2') as typeof its.participation;
    for (const cases of [[unknown], [its.participation, unknown]])
      for (const evidence of [sealed, undefined])
        expect(decided(ash, headAsh, nominates(person(cora), { evidence, cases }))).toMatchObject({ refusal: 'NoSuchEvidence', facts: { cases: [unknown] } }); // prettier-ignore
    const there = played(ash, headAsh, nominates(person(cora)));
    expect(inShort(decided(there, headAsh, reviews({ cases: [unknown] })))).toBe('no: NoSuchEvidence');
    expect(inShort(decided(there, headAsh, reviews({ cases: [its.participation] })))).toBe('ReadinessReviewed');
    const { schema } = keyPost.specs['Nominate']!;
    const asked = (one: string) =>
      schema.safeParse({ nominee: { by: 'pool' }, readiness: 'now', cases: [one] }).success;
    expect(asked(its.participation)).toBe(true);
    for (const one of ['a file on my desk', 'https://example.org', its.headAsh, 'key-post-1'])
      expect(asked(one)).toBe(false);
  });
  test('every process whose cases can show it is known by what it is before it begins', () => {
    for (const [name, { fold }] of Object.entries(processes))
      expect([name, notBegun.includes((fold.initial as { status: string }).status)]).toEqual([name, true]);
  });
  test('the text about one person is sealed under their key, and that about a position under its author’s', () => {
    const { actor } = contextOf(slt);
    const subject = (type: string) => keyPost.specs[type]!.personal['evidence']!;
    const there = keyPostIn(played(ash, headAsh, nominates(person(cora))), headAsh);
    expect(subject('Nominate')({ nominee: person(cora) }, actor, there)).toBe(cora);
    expect(subject('Nominate')({ nominee: position(deputyAsh) }, actor, there)).toBe(slt);
    expect(subject('ReviewReadiness')({ nomination: 'fresh-1' }, actor, there)).toBe(cora);
    expect(subject('ReviewReadiness')({ nomination: 'none' }, actor, keyPost.fold.initial)).toBe(slt);
  });
  test('each review is kept beside those before it, and the last one counts', () => {
    const there = played(ash, headAsh, nominates(person(cora)));
    const after = keyPostIn(played(there, headAsh, reviews({ evidence: sealed })), headAsh);
    const [nomination] = standing(after);
    expect(nomination?.placements.map(({ readiness }) => readiness)).toEqual(['now', 'one-year']);
    expect(readinessOf(nomination!)).toBe('one-year');
  });
});

describe('who is nominated, and by whom', () => {
  test('by SLT of the trust, and by nobody else: not by SLT of one school', () => {
    expect(inShort(decided(ash, headAsh, nominates(person(cora)), slt))).toBe('SuccessorNominated');
    for (const by of [sltTwo, hr, ceo, headOfAsh, ada])
      expect(inShort(decided(ash, headAsh, nominates(person(cora)), by))).toBe('no: NotAuthorised');
  });
  test('whoever holds a position, a role, one person, or the talent pool', () => {
    const every: readonly Nominee[] = [position(deputyAsh), { by: 'role', role: 'Head' }, person(cora), { by: 'pool' }];
    for (const nominee of every) expect(inShort(decided(ash, headAsh, nominates(nominee)))).toBe('SuccessorNominated');
  });
  test('nobody nominates themselves, nor the position or role that they hold, nor reviews their own', () => {
    const sltIsDeputy = its.assigned(posts, its.deputyBirch, slt, { pattern: [0, 0, 0, 0, 1] });
    const world = named(sltIsDeputy, headAsh);
    for (const own of [person(slt), position(its.deputyBirch), { by: 'role', role: 'SLT' } as const])
      expect(inShort(decided(world, headAsh, nominates(own)))).toBe('no: OwnCase');
    expect(inShort(decided(world, headAsh, nominates(person(cora)), slt, { onBehalfOf: cora }))).toBe('no: OwnCase');
    const byAnother = its.nominated(world, headAsh, 1, person(slt));
    const ofSlt = reviews({ evidence: sealed, nomination: its.nominationNo(1) });
    expect(inShort(decided(byAnother, headAsh, ofSlt, slt))).toBe('no: OwnCase');
  });
  test('not who holds the post, not the post itself, and not whom the trust does not employ', () => {
    expect(inShort(decided(ash, headAsh, nominates(person(headOfAsh))))).toBe('no: HoldsThePost');
    expect(inShort(decided(ash, headAsh, nominates(position(headAsh))))).toBe('no: ThePostItself');
    expect(inShort(decided(ash, headAsh, nominates(person(stranger))))).toBe('no: NotEmployedThen');
    expect(inShort(decided(ash, headAsh, nominates(person(finn))))).toBe('SuccessorNominated');
    const at = '2027-02-01T09:00:00Z';
    expect(inShort(decided(ash, headAsh, nominates(person(finn)), slt, { at }))).toBe('no: NotEmployedThen');
  });
  test('not a position that there is not, nor one of a school that there is not', () => {
    expect(inShort(decided(ash, headAsh, nominates(position(its.postNo(99)))))).toBe('no: NoSuchPost');
    const gone = inLedger(ash, its.teacherBirch, {
      type: 'PostDeleted',
      data: { from: its.day('2027-08-01'), by: hr },
    });
    expect(inShort(decided(gone, headAsh, nominates(position(its.teacherBirch))))).toBe('no: PostIsDeleted');
    const school = 'school-elm' as SchoolId;
    for (const nominee of [{ by: 'pool', school } as const, { by: 'role', role: 'Head', school } as const])
      expect(inShort(decided(ash, headAsh, nominates(nominee)))).toBe('no: UnknownSchool');
  });
  test('once at a time; who no longer counts can be nominated again', () => {
    const there = played(ash, headAsh, nominates({ by: 'pool' }));
    expect(decided(there, headAsh, nominates({ by: 'pool' }))).toMatchObject({ refusal: 'AlreadyNominated', facts: { nomination: 'fresh-1' } }); // prettier-ignore
    expect(inShort(decided(there, headAsh, nominates({ by: 'pool', school: 'school-ash' as SchoolId })))).toBe('SuccessorNominated'); // prettier-ignore
    const end: KeyPostCommand = {
      type: 'EndNomination',
      data: { nomination: 'fresh-1' as never, because: 'reviewed' },
    };
    expect(inShort(decided(played(there, headAsh, end), headAsh, nominates({ by: 'pool' })))).toBe('SuccessorNominated'); // prettier-ignore
  });
});
