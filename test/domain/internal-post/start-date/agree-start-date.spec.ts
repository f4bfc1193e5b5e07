import { expect, test } from '@jest/globals';
import { agreeStartDate } from '#libs/domain/internal-post/start-date/agree-start-date.js';
import type { Side } from '#libs/domain/internal-post/events.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, fresh, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, ceo, cora, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { decided } from '../offer/decided.js';

const agree = (as: Side, proposal = 1) => ({ type: 'AgreeStartDate', data: { vacancy: 1, proposal, as } }) as const;
const at = its.agreeingDay;
const signed = (side: Side, by: typeof ben) =>
  ({ type: 'StartDateSigned', data: { vacancy: 1, proposal: 1, side, by } }) as const;

test('each side signs for itself, and nothing is agreed before the last', () => {
  expect(given(...its.dateProposed).when(agree('gaining'), headOfAsh, { at })).toEqual(
    accept(signed('gaining', headOfAsh)),
  );
  expect(given(...its.dateProposed).when(agree('candidate'), ben, { at })).toEqual(accept(signed('candidate', ben)));
  expect(fold(its.signedByTwo)).toMatchObject({
    status: 'Offering',
    vacancies: [{ status: 'AgreeingDate', proposals: [{ signed: ['gaining', 'candidate'] }] }],
  });
});

test('with the last signature under one version the appointment is made in the same breath', () => {
  expect(given(...its.signedByTwo).when(agree('releasing'), headOfBirch, { at })).toEqual(
    accept(
      signed('releasing', headOfBirch),
      { type: 'StartDateAgreed', data: { vacancy: 1, proposal: 1, startsOn: its.startDay, by: headOfBirch } },
      {
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
      },
    ),
  );
  expect(fold(its.appointed)).toMatchObject({ status: 'Appointed' });
  expect(tasksAfter(...its.appointed)).toEqual([]);
});

test('while conditions are open the date is agreed and nobody is appointed', () => {
  expect(its.conditionsOpen.slice(-2)).toMatchObject([{ type: 'StartDateSigned' }, { type: 'StartDateAgreed' }]);
  expect(fold(its.conditionsOpen)).toMatchObject({ vacancies: [{ status: 'AgreeingDate', agreed: its.startDay }] });
});

test('signatures under a version that was countered count for nothing', () => {
  const countered = play(
    its.signedByTwo,
    { at },
    move(headOfBirch, 'ProposeStartDate', { vacancy: 1, startsOn: its.day('2027-05-04'), as: 'releasing' }),
  );
  expect(given(...countered).when(agree('gaining', 1), headOfAsh, { at })).toMatchObject({
    refusal: 'ProposalSuperseded',
    facts: { proposal: 1, latest: { number: 2, startsOn: '2027-05-04', by: headOfBirch, from: 'releasing' } },
  });
  expect(inShort(given(...countered).when(agree('gaining', 2), headOfAsh, { at }))).toBe('StartDateSigned');
  const two = play(countered, { at }, its.signing(headOfAsh, 'gaining', 1, 2));
  expect(inShort(given(...two).when(agree('candidate', 2), ben, { at }))).toBe(
    'StartDateSigned + StartDateAgreed + AppointmentMade',
  );
});

test('a side signs once', () => {
  expect(given(...its.signedByTwo).when(agree('gaining'), headOfAsh, { at })).toEqual(
    refuse('AlreadySigned', { proposal: 1, as: 'gaining' }),
  );
});

test('the candidate signs for no Head, although Head of the school or acting for one', () => {
  const excluded = (side: Side) =>
    refuse('ExcludedFromTask', { task: `agree-start-date-1-${side}`, because: 'own-case' });
  const roles = [{ role: 'Head' as const }];
  for (const side of ['gaining', 'releasing'] as const) {
    expect(given(...its.dateProposed).when(agree(side), ben, { at, roles })).toEqual(excluded(side));
    expect(given(...its.dateProposed).when(agree(side), ada, { at, roles })).toEqual(excluded(side));
    expect(given(...its.dateProposed).when(agree(side), headOfAsh, { at, onBehalfOf: ben, roles })).toEqual(
      excluded(side),
    );
  }
});

test('nobody signs for a side that is not theirs: neither HR, nor the CEO, nor SLT, nor the other Head', () => {
  for (const by of [hr, ceo, slt, headOfBirch])
    expect(given(...its.dateProposed).when(agree('gaining'), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'Head', school: ash }] }),
    );
  for (const by of [hr, ceo, headOfAsh])
    expect(given(...its.dateProposed).when(agree('candidate'), by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ staff: ben }] }),
    );
});

test('whoever is Head of both schools signs for each of them', () => {
  const roles = [
    { role: 'Head' as const, school: ash },
    { role: 'Head' as const, school: birch },
  ];
  const one = given(...its.dateProposed).when(agree('gaining'), headOfAsh, { at, roles });
  expect(one).toEqual(accept(signed('gaining', headOfAsh)));
  const both = given(...its.signedByTwo).when(agree('releasing'), headOfAsh, { at, roles });
  expect(inShort(both)).toBe('StartDateSigned + StartDateAgreed + AppointmentMade');
});

const datedFor = (candidate: typeof ben) =>
  play(
    play(decided({ appointable: [candidate] }), { at: its.offerDay }, its.offering(), its.accepting(candidate)),
    { at },
    its.proposing(),
  );

test('the CEO signs for the school whose Head is the candidate, as the side that releases', () => {
  const history = play(
    datedFor(headOfBirch),
    { at },
    its.signing(headOfAsh, 'gaining'),
    its.signing(headOfBirch, 'candidate'),
  );
  expect(inShort(given(...history).when(agree('releasing'), headOfBirch, { at }))).toBe('no: ExcludedFromTask');
  expect(given(...history).when(agree('releasing'), ceo, { at })).toMatchObject({
    ok: true,
    events: [{ data: { side: 'releasing', by: ceo } }, {}, { data: { staff: headOfBirch, releasedBy: birch } }],
  });
});

test('of a candidate who stays at the school two sides sign, and nobody as the third', () => {
  const history = play(datedFor(cora), { at }, its.signing(cora, 'candidate'));
  expect(inShort(given(...history).when(agree('releasing'), headOfAsh, { at }))).toBe('no: NotOpenForYou');
  expect(given(...history).when(agree('gaining'), headOfAsh, { at })).toMatchObject({
    events: [{}, {}, { data: { staff: cora, school: ash, releasedBy: ash } }],
  });
});

test('without a proposal there is nothing to sign', () => {
  for (const [history, status] of [
    [its.agreeingDate, 'AgreeingDate'],
    [its.offered, 'Offered'],
    [its.appointed, 'Appointed'],
    [its.nobodyApplied, 'AwaitingRoute'],
  ] as const)
    expect(given(...history).when(agree('gaining'), headOfAsh, { at })).toEqual(
      refuse('NoDateProposed', { vacancy: 1, status }),
    );
});

test('a date that has come meanwhile is signed by nobody, and may still be countered', () => {
  const day = { at: '2027-04-19T07:00:00Z' };
  expect(given(...its.dateProposed).when(agree('gaining'), headOfAsh, day)).toEqual(
    refuse('StartsInThePast', { startsOn: its.startDay, today: '2027-04-19' }),
  );
  const counter = {
    type: 'ProposeStartDate',
    data: { vacancy: 1, startsOn: its.day('2027-05-04'), as: 'gaining' },
  } as const;
  expect(inShort(given(...its.dateProposed).when(counter, headOfAsh, day))).toBe('StartDateProposed + StartDateSigned');
});

test('a proposal is named by its number, a side by its name', () => {
  const fits = (data: object) => agreeStartDate.schema.safeParse(data).success;
  for (const proposal of [0, -1, 1.5, 1001, '1', null]) expect(fits({ proposal, as: 'gaining' })).toBe(false);
  for (const as of ['HR', 'CEO', 'Head', '']) expect(fits({ proposal: 1, as })).toBe(false);
  expect(fits({ proposal: 1000, as: 'releasing' })).toBe(true);
});
