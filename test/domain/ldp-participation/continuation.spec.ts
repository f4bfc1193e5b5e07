import { describe, expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import type { StreamId } from '#libs/kernel/index.js';
import { ada, ben, ceo, headOfAsh, headOfBirch, hr, slt, sltTwo } from '../../support/people.js';
import * as away from '../secondment/histories.js';
import { eventsIn as eventsOfSecondment, thisCase as thatSecondment } from '../secondment/world.js';
import { toldIn } from './cycle.js';
import * as its from './histories.js';
import { caseIn, decided, inShort, itself, keysIn, lastIn, playing, recorded, tasksIn } from './world.js';

describe('The yearly look', () => {
  test('opens on its day, asks the Head and HR for two facts and SLT for the decision', () => {
    expect(inShort(its.planned, its.looking('2028-09-15T07:59:59Z'))).toBe('no: NotDueYet');
    const asked = tasksIn(its.looked).filter(({ key }) => key.endsWith('-1') && !key.startsWith('complete'));
    const reporting = [
      { role: 'Head', school: 'school-ash' },
      { role: 'HR', school: 'school-ash' },
    ];
    expect(asked.map(({ key, to }) => [key, to])).toEqual([
      ['record-objectives-1', reporting],
      ['record-appraisal-1', reporting],
      ['decide-continuation-1', [{ role: 'SLT' }]],
    ]);
  });
  test('is nobody’s own: no participant records or decides on themself, whatever their role', () => {
    const roles = [{ role: 'HR' }, { role: 'SLT' }, { role: 'Head' }] as const;
    for (const asking of [its.objectives(), its.appraisal(), its.deciding('continue')])
      expect(inShort(its.looked, { ...asking, by: ada, roles })).toBe('no: ExcludedFromTask');
  });
  test('without facts stays open, and goes to the CEO: nobody is removed by a silence', () => {
    const late = '2028-09-22T08:00:00Z';
    const tasks = ['record-objectives-1', 'record-appraisal-1', 'decide-continuation-1'];
    const escalated = playing(its.looked, ...tasks.map((task) => its.ask(itself, 'EscalateTask', { task }, late)));
    expect(caseIn(escalated).status).toBe('ContinuationPending');
    for (const task of tasks)
      expect(tasksIn(escalated).find(({ key }) => key === task)?.to).toContainEqual({ role: 'CEO' });
    expect(deadlines(caseIn(escalated)).filter((at) => at > '2028-09-22T08:00:00.000Z')).toEqual([]);
  });
  test('of a year is settled before the next, which then comes in its own September', () => {
    expect(inShort(its.looked, its.looking('2029-09-17T09:00:00Z'))).toBe('no: ContinuationOpen');
    const settled = playing(its.withFacts, its.deciding('continue'));
    expect(deadlines(caseIn(settled))).toContain('2029-09-15T08:00:00.000Z');
    expect(lastIn(settled, 'ContinuationDecided')).toMatchObject({
      revision: 3,
      staff: ada,
      school: 'school-ash',
      decision: 'continue',
      effectiveFrom: '2028-09-15',
      by: slt,
    });
  });
  test('takes each fact once, and no appraisal from the future', () => {
    expect(inShort(its.withFacts, its.objectives())).toBe('no: AlreadyRecorded');
    expect(inShort(its.looked, its.appraisal('good', its.later, '2028-10-11'))).toBe('no: NotFinishedYet');
    expect(inShort(its.looked, { ...its.objectives(), by: headOfBirch })).toBe('no: NotAuthorised');
  });
  test('is decided once the facts are there, and not for the time being then', () => {
    expect(inShort(its.withFacts, its.deciding('provisional'))).toBe('no: FactsAreThere');
    const provisional = playing(its.looked, its.deciding('provisional'));
    expect(keysIn(provisional)).not.toContain('decide-continuation-1');
    expect(inShort(provisional, its.deciding('provisional'))).toBe('no: AlreadyDecided');
  });
});

describe('The objective of a secondment', () => {
  const id = thatSecondment;
  const secondedAs = (events: typeof away.ended) => recorded(its.looked, id, eventsOfSecondment(events));
  const read = (world: typeof its.looked, secondment?: StreamId) =>
    lastIn(playing(world, its.objectives('met', secondment ? { secondment } : {})), 'ObjectivesRecorded');

  test('is not applicable without a secondment, and never missing', () => {
    expect(read(its.looked)).toMatchObject({ secondment: 'not-applicable' });
  });
  test('is read from the secondment itself', () => {
    expect(read(secondedAs(away.completed), id)).toMatchObject({ secondment: 'met', readFrom: id });
    expect(read(secondedAs(away.running), id)).toMatchObject({ secondment: 'missing' });
    expect(read(secondedAs(away.withObjective), id)).toMatchObject({ secondment: 'set' });
    expect(read(secondedAs(away.agreed), id)).toMatchObject({ secondment: 'not-due-yet' });
  });
  test('is that of their own secondment', () => {
    expect(inShort(its.looked, its.objectives('met', { secondment: id }))).toBe('no: NotTheirSecondment');
  });
});

describe('Whoever does not go on', () => {
  // Ten working days after Tuesday 10 October.
  const appealBy = '2028-10-24T22:59:59.000Z';
  test('may appeal within the days of the pack, and the cycle knows that they are gone', () => {
    expect(caseIn(its.letGo)).toMatchObject({ status: 'NotContinued', step: { appeal: 'open', appealBy } });
    expect(toldIn(its.letGo).at(-1)).toBe('ended: not-continued');
    expect(inShort(its.letGo, its.appealing(appealBy))).toBe('ContinuationAppealed');
    expect(inShort(its.letGo, its.appealing('2028-10-24T23:00:00Z'))).toBe('no: AppealTooLate');
    expect(inShort(its.letGo, { ...its.appealing(), by: ben })).toBe('no: NotAuthorised');
  });
  test('is let go for good when the time has passed, and may apply again', () => {
    const closing = its.ask(itself, 'CloseAppealTime', {}, appealBy);
    expect(inShort(its.letGo, { ...closing, at: its.later })).toBe('no: NotDueYet');
    const closed = playing(its.letGo, closing);
    expect(lastIn(closed, 'AppealTimePassed')).toMatchObject({ revision: 4, staff: ada, continuation: 1 });
    expect(inShort(closed, its.submitting('2028-11-06T09:00:00Z'))).toBe('ApplicationSubmitted');
    expect(inShort(its.letGo, its.submitting('2028-10-11T09:00:00Z'))).toBe('no: AlreadyApplied');
  });
  test('is heard by the CEO, who is not the one that decided', () => {
    expect(tasksIn(its.appealed)).toMatchObject([{ key: 'decide-appeal-1', to: [{ role: 'CEO' }] }]);
    const both = { ...its.hearing('upheld', slt), roles: [{ role: 'SLT' }, { role: 'CEO' }] } as const;
    expect(inShort(its.appealed, both)).toBe('no: ExcludedFromTask');
    expect(inShort(its.appealed, its.hearing('upheld', hr))).toBe('no: NotAuthorised');
  });
  test('is heard by SLT without the one who decided, where the CEO did and the trust knows no governor', () => {
    const escalated = playing(
      its.withFacts,
      its.ask(itself, 'EscalateTask', { task: 'decide-continuation-1' }, its.later),
    );
    const byCeo = playing(
      escalated,
      its.deciding('not-continued', { reasons: its.reason }, its.later, ceo),
      its.appealing(),
    );
    expect(tasksIn(byCeo)).toMatchObject([
      { to: [{ role: 'SLT' }], not: [{ staff: ceo, because: 'four-eyes' }, { staff: ada }] },
    ]);
    expect(inShort(byCeo, its.hearing('dismissed', sltTwo))).toBe('AppealDecided');
  });
  test('takes part again where the appeal is upheld, and is gone where it is dismissed', () => {
    const upheld = playing(its.appealed, its.hearing('upheld'));
    expect(caseIn(upheld).status).toBe('Participating');
    expect(toldIn(upheld).at(-1)).toBe('resumed');
    expect(deadlines(caseIn(upheld))).toContain('2029-09-15T08:00:00.000Z');
    const dismissed = playing(its.appealed, its.hearing('dismissed'));
    expect(caseIn(dismissed)).toMatchObject({ status: 'NotContinued', step: { appeal: 'final' } });
    expect(keysIn(dismissed)).toEqual([]);
  });
  test('was judged on facts that the Head recorded and SLT read', () => {
    expect(decided(its.withFacts, its.deciding('not-continued'))).toMatchObject({ refusal: 'ReasonsRequired' });
    expect(lastIn(its.letGo, 'ObjectivesRecorded')).toMatchObject({ by: headOfAsh });
    expect(lastIn(its.letGo, 'ContinuationDecided')).toMatchObject({ by: slt, reasons: its.reason });
  });
});
