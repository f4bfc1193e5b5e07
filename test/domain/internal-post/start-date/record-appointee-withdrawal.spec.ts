import { expect, test } from '@jest/globals';
import { recordAppointeeWithdrawal } from '#libs/domain/internal-post/start-date/record-appointee-withdrawal.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { chasedFrom } from '../asking.js';
import * as its from '../histories.js';

const at = its.agreeingDay;
const record = { type: 'RecordAppointeeWithdrawal', data: { vacancy: 1, ...its.becauseOf } } as const;
const recording = move(hr, 'RecordAppointeeWithdrawal', record.data);

test('HR records that whoever was appointed telephoned, or has left; SLT looks at what hangs on it as ever', () => {
  const decision = given(...its.appointed).when(record, hrTwo, { at });
  expect(decision).toEqual(
    accept({
      type: 'AppointeeWithdrew',
      data: { vacancy: 1, by: hrTwo, reason: its.sealed('reason'), ladder: chasedFrom('2027-02-08') },
    } as never),
  );
  expect(fold(play(its.appointed, { at }, recording))).toEqual(fold(its.appointeeWithdrew));
});

test('the whole way: recorded, reviewed, voided, and the next of the reserve comes up', () => {
  const voided = play(
    its.appointed,
    { at },
    recording,
    move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') }),
    its.voiding(),
  );
  expect(fold(voided)).toMatchObject({ status: 'Offering', vacancies: [{ status: 'Vacant', because: 'Voided' }] });
});

test('only HR, and nobody for themselves', () => {
  for (const by of [slt, headOfAsh, ben])
    expect(given(...its.appointed).when(record, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  for (const by of [ben, ada])
    expect(given(...its.appointed).when(record, by, { at, roles: [{ role: 'HR' }] })).toEqual(
      refuse('OwnCase', { because: 'own-case' }),
    );
});

test('where nobody is appointed, or somebody has withdrawn already, there is nothing to record', () => {
  for (const [history, status] of [
    [its.signedByTwo, 'AgreeingDate'],
    [its.appointeeWithdrew, 'AppointeeWithdrew'],
    [its.voided, 'Vacant'],
  ] as const)
    expect(given(...history).when(record, hr, { at })).toEqual(refuse('NotAppointed', { vacancy: 1, status }));
});

test('also while another date is open, which is then open no more', () => {
  expect(inShort(given(...its.amendmentProposed).when(record, hr, { at }))).toBe('AppointeeWithdrew');
  expect(fold(play(its.amendmentProposed, { at }, recording))).not.toHaveProperty('vacancies.0.amendment');
});

test('how it became known is about the appointed person, and encrypted under their key', () => {
  const { reason } = recordAppointeeWithdrawal.personal;
  const actor = { kind: 'person', id: hr } as const;
  const data = { vacancy: 1, reason: 'By telephone' as never };
  expect(reason(data, actor, fold(its.appointed))).toBe(ben);
  expect(reason(data, actor, fold(its.offered))).toBe(hr);
  expect(recordAppointeeWithdrawal.schema.safeParse({ vacancy: 1 }).success).toBe(false);
});
