import { describe, expect, test } from '@jest/globals';
import type { LocalDate, SchoolId, StaffId } from '#libs/kernel/index.js';
import { isRunning, standingOf, staysOf, type StayFact } from '#libs/succession/stays.js';

const fact = (type: StayFact['type'], data: object = {}): StayFact => ({ type, data }) as StayFact;
const accepted = fact('PlaceAccepted', { joinsOn: '2027-09-01' });
const joined = fact('ProgrammeJoined', { staff: 'staff-1' as StaffId, school: 'ash' as SchoolId, joinedOn: '2027-09-03' as LocalDate }); // prettier-ignore
const outcomesOf = (...facts: readonly StayFact[]) =>
  staysOf([accepted, joined, ...facts]).map(({ outcome }) => outcome);
const last = (...facts: readonly StayFact[]) => staysOf([accepted, joined, ...facts]).at(-1)!;
const decided = (decision: string) => fact('ContinuationDecided', { decision });

describe('A time on the programme', () => {
  test('begins with joining, and belongs to the intake also where somebody joined after its day', () => {
    expect(staysOf([accepted])).toEqual([]);
    expect(last()).toMatchObject({ intake: '2027-09-01', joinedOn: '2027-09-03', outcome: 'taking-part' });
  });
  test('belongs to the next intake where entry was deferred', () => {
    const [stay] = staysOf([accepted, fact('EntryDeferred', { joinsOn: '2028-09-01' }), joined]);
    expect(stay?.intake).toBe('2028-09-01');
  });
  test.each([
    ['completed', [fact('ProgrammeCompleted')]],
    ['left', [fact('ProgrammeLeft')]],
    ['not-continued', [decided('not-continued')]],
    ['not-continued', [decided('not-continued'), fact('AppealDecided', { decision: 'dismissed' })]],
    ['taking-part', [decided('not-continued'), fact('AppealDecided', { decision: 'upheld' })]],
    ['taking-part', [decided('provisional')]],
    ['completion-withdrawn', [fact('ProgrammeCompleted'), fact('CompletionWithdrawn')]],
    ['completed', [fact('ProgrammeCompleted'), fact('CompletionWithdrawn'), fact('ProgrammeCompleted')]],
  ])('comes to %s', (outcome, facts) => {
    expect(outcomesOf(...facts)).toEqual([outcome]);
  });
  test('stays as it ended when a later place is given up, and a second joining is another', () => {
    expect(outcomesOf(decided('not-continued'), accepted, fact('ProgrammeLeft'))).toEqual(['not-continued']);
    expect(outcomesOf(fact('ProgrammeLeft'), accepted, joined)).toEqual(['left', 'taking-part']);
  });
  test('stands as paused before it is looked at, and at the school that the person moved to', () => {
    const looked = last(fact('ContinuationOpened'));
    expect([standingOf(looked), isRunning(looked)]).toEqual(['looked-at', true]);
    expect(standingOf(last(fact('ContinuationOpened'), fact('ParticipationPaused')))).toBe('paused');
    expect(standingOf(last(fact('ParticipationPaused'), fact('ParticipationResumed')))).toBe('taking-part');
    expect(standingOf(last(fact('ContinuationOpened'), decided('continue')))).toBe('taking-part');
    expect(last(fact('SchoolChanged', { to: 'birch' })).school).toBe('birch');
  });
});
