import { expect, test } from '@jest/globals';
import { mayStartUnder } from '#libs/domain/policy/may-start-under.js';
import * as its from '../domain/policy/histories.js';
import { caseIn, inShort, nothing, playing } from '../domain/policy/world.js';
import { ash, birch, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';

// 001, lines 1, 8, 10 and 22: a draft, with a blank where the school's name belongs.
const blank = { id: 'blank-1', kind: 'blank-name', severity: 'hole', lines: [1], facts: {} };
const draft = playing(its.taken, its.readAs({ status: 'draft' }, [blank]));

test('E83: nothing starts under a draft that nobody adopted', () => {
  expect(mayStartUnder(caseIn(draft))).toMatchObject({ ok: false, refusal: 'PolicyNeverAdopted' });
  expect(mayStartUnder(caseIn(its.referenced))).toMatchObject({ refusal: 'PolicyNeverAdopted' });
  expect(mayStartUnder(caseIn(its.withdrawn))).toMatchObject({ refusal: 'PolicyIsWithdrawn' });
});

test('E83: a text with a blank for its school is not adopted until somebody has decided about the blank', () => {
  expect(inShort(draft, its.adopting())).toBe('no: FindingsStillOpen');
  const decision = { finding: 'blank-1', decision: { choose: 'misreading' }, reason: 'It is named below.' };
  const decided = playing(draft, { type: 'DecideFinding', by: slt, data: decision });
  expect(inShort(decided, its.adopting())).toBe('AdoptionRecorded + DueDateSet');
});

test('E83: where schools adopt it, each starts under it only once it has', () => {
  const scope = { of: 'schools', schools: [ash, birch] };
  const world = playing(nothing, its.registering({ scope }), its.taking, its.readAs(), its.adopting());
  const saying = (by: typeof headOfAsh, school: string, adopted: boolean, reason?: string) => ({
    type: 'RecordAdoptionAtSchool',
    by,
    data: { school, adopted, ...(reason && { reason }) },
  });
  const said = playing(world, saying(headOfAsh, ash, true));
  expect(mayStartUnder(caseIn(said), ash)).toMatchObject({ ok: true });
  expect(mayStartUnder(caseIn(said), birch)).toMatchObject({ refusal: 'PolicyNotAdoptedAtSchool' });
  expect(inShort(said, saying(headOfBirch, birch, false))).toBe('no: ReasonNeeded');
  expect(inShort(said, saying(headOfBirch, birch, false, 'Our own holds.'))).toBe('SchoolDeclined');
  expect(inShort(said, saying(headOfAsh, birch, true))).toBe('no: NotAuthorised');
  expect(inShort(said, { ...saying(headOfAsh, ash, true), by: hr })).toBe('no: NotAuthorised');
});
