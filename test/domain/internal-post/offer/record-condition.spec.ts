import { expect, test } from '@jest/globals';
import { recordCondition } from '#libs/domain/internal-post/offer/record-condition.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, fresh, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, headOfAsh, headOfBirch, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const record = (condition: string, met = true) =>
  ({ type: 'RecordCondition', data: { vacancy: 1, offer: 1, condition, met } }) as const;
const recording = (condition: string, met = true) => move(hr, 'RecordCondition', record(condition, met).data);
const at = its.agreeingDay;
const recorded = (condition: string, met = true) =>
  ({ type: 'ConditionRecorded', data: { vacancy: 1, condition, met, by: hrTwo } }) as const;

test('HR records that a condition is met, or is not, with the evidence', () => {
  const decision = (met: boolean) => given(...its.offeredOnConditions).when(record('condition-1', met), hrTwo, { at });
  expect(decision(true)).toEqual(accept(recorded('condition-1')));
  expect(decision(false)).toEqual(accept(recorded('condition-1', false)));
  const withEvidence = {
    ...record('condition-1'),
    data: { ...record('condition-1').data, evidence: its.sealed('letter') },
  };
  expect(given(...its.offeredOnConditions).when(withEvidence, hrTwo, { at })).toMatchObject({
    events: [{ data: { evidence: its.sealed('letter') } }],
  });
});

test('the date first: with the last condition met the date that all have signed stands', () => {
  const one = play(its.conditionsOpen, { at }, recording('condition-1'));
  expect(fold(one)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AgreeingDate', agreed: its.startDay }],
  });
  expect(given(...one).when(record('condition-2'), hrTwo, { at })).toEqual(
    accept(recorded('condition-2'), {
      type: 'AppointmentMade',
      data: {
        vacancy: 1,
        appointment: fresh,
        revision: 1,
        staff: ben,
        school: ash,
        releasedBy: birch,
        title: 'Deputy Head',
        startsOn: its.startDay,
      },
    }),
  );
});

test('the conditions first: met before the answer, they leave the appointment to the last signature', () => {
  const met = play(
    its.offeredOnConditions,
    { at },
    recording('condition-2'),
    recording('condition-1'),
    its.accepting(ben),
    its.proposing(),
    its.signing(ben, 'candidate'),
    its.signing(headOfBirch, 'releasing'),
  );
  expect(tasksAfter(...met).map(({ key }) => key)).not.toContain('record-conditions-1');
  expect(inShort(given(...met).when(its.signing(headOfAsh, 'gaining').command, headOfAsh, { at }))).toBe(
    'StartDateSigned + StartDateAgreed + AppointmentMade',
  );
});

test('a condition that is not met makes no appointment, and may be met later', () => {
  const failed = play(its.conditionsOpen, { at }, recording('condition-1'), recording('condition-2', false));
  expect(fold(failed)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AgreeingDate', agreed: its.startDay }],
  });
  expect(tasksAfter(...failed)[0]).toMatchObject({
    key: 'record-conditions-1',
    answers: ['RecordCondition', 'ProposeStartDate', 'WithdrawOffer'],
    to: [{ role: 'HR', school: ash }],
  });
  expect(inShort(given(...failed).when(record('condition-2'), hr, { at }))).toBe('ConditionRecorded + AppointmentMade');
});

test('a condition that turns out not to be met holds the appointment back', () => {
  const back = play(its.conditionsOpen, { at }, recording('condition-1'), recording('condition-1', false));
  expect(inShort(given(...back).when(record('condition-2'), hr, { at }))).toBe('ConditionRecorded');
});

test('on the day itself the agreed date has come: another is asked for first, and signed by all', () => {
  const one = play(its.conditionsOpen, { at }, recording('condition-1'));
  const day = { at: '2027-04-19T08:00:00Z' };
  expect(given(...one).when(record('condition-2'), hr, day)).toEqual(
    refuse('StartsInThePast', { startsOn: its.startDay, today: '2027-04-19' }),
  );
  const again = play(
    one,
    day,
    its.proposing(1, its.day('2027-06-01')),
    recording('condition-2'),
    its.signing(ben, 'candidate', 1, 2),
    its.signing(headOfBirch, 'releasing', 1, 2),
    its.signing(headOfAsh, 'gaining', 1, 2),
  );
  expect(fold(again)).toMatchObject({ status: 'Appointed', vacancies: [{ appointment: { startsOn: '2027-06-01' } }] });
});

test('the same is not recorded twice, nor a condition that the offer does not have', () => {
  const met = play(its.conditionsOpen, { at }, recording('condition-1'));
  expect(given(...met).when(record('condition-1'), hr, { at })).toEqual(
    refuse('AlreadyRecorded', { condition: 'condition-1', met: true }),
  );
  expect(given(...met).when(record('condition-3'), hr, { at })).toMatchObject({
    refusal: 'UnknownCondition',
    facts: { condition: 'condition-3', conditions: [{ id: 'condition-1', met: true }, { id: 'condition-2' }] },
  });
});

test('it is recorded while the offer lasts', () => {
  for (const [history, status] of [
    [its.toOffer, 'ToOffer'],
    [its.declined, 'Vacant'],
    [its.appointed, 'Appointed'],
    [play(its.conditionsOpen, { at }, move(hr, 'FreezePost', its.becauseOf)), 'Frozen'],
    [play(its.conditionsOpen, { at }, move(hr, 'CancelPost', its.becauseOf)), 'Cancelled'],
  ] as const)
    expect(given(...history).when(record('condition-1'), hr, { at })).toEqual(
      refuse('NoOfferOpen', { vacancy: 1, status }),
    );
});

test('only HR records it, and never of an offer to themselves or to a rival', () => {
  for (const by of [slt, headOfAsh, ben])
    expect(given(...its.conditionsOpen).when(record('condition-1'), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  for (const by of [ada, ben])
    expect(inShort(given(...its.conditionsOpen).when(record('condition-1'), by, { at, roles: [{ role: 'HR' }] }))).toBe(
      'no: OwnCase',
    );
});

test('the evidence is about the candidate, and encrypted under their key', () => {
  const { evidence } = recordCondition.personal;
  const actor = { kind: 'person', id: hr } as const;
  expect(evidence({ vacancy: 1, offer: 1, condition: 'condition-1', met: true }, actor, fold(its.conditionsOpen))).toBe(
    ben,
  );
  expect(evidence({ vacancy: 2, offer: 1, condition: 'condition-1', met: true }, actor, fold(its.conditionsOpen))).toBe(
    hr,
  );
});
