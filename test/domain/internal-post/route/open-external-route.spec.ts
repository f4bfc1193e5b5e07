import { expect, test } from '@jest/globals';
import { openExternalRoute } from '#libs/domain/internal-post/route/open-external-route.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, ceo, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const evidence = its.sealed('evidence');
const open = { type: 'OpenExternalRoute', data: { evidence } } as const;
const bypassing = { type: 'OpenExternalRoute', data: { evidence, bypass: its.sealed('bypass') } } as const;
const recorded = move(ceo, 'RecordExternalReview', { finding: 'recruit-externally-too', note: its.sealed('note') });
const at = its.agreeingDay;
const opened = { type: 'ExternalRouteOpened', data: { by: hr, specification: 1, evidence } } as const;

test('after the CEO’s review HR recruits from outside, with the evidence and the job description carried over', () => {
  const reviewed = play(its.externalRoute, { at }, recorded);
  expect(given(...reviewed).when(open, hr, { at })).toEqual(accept(opened));
  expect(given(...reviewed).when(bypassing, hr, { at })).toEqual(accept(opened));
});

test('while the review is open it waits, or records that it was bypassed and why', () => {
  expect(given(...its.externalRoute).when(open, hr, { at })).toEqual(
    refuse('ExternalReviewPending', { task: 'review-external-recruitment', or: 'bypass, with a reason' }),
  );
  expect(given(...its.externalRoute).when(bypassing, hr, { at })).toEqual(
    accept({ type: 'ExternalReviewBypassed', data: { by: hr, reason: its.sealed('bypass') } }, opened),
  );
  expect(fold(play(its.externalRoute, { at }, move(hr, 'OpenExternalRoute', bypassing.data)))).toMatchObject({
    status: 'External',
    review: 'bypassed',
  });
});

test.each([
  ['nobody applied', its.nobodyApplied, hr],
  ['the vacancy stayed unfilled', its.unfilled, hr],
  ['nobody was found appointable', its.noneAppointable, slt],
  ['nobody was found outside either', its.externalFailed, hr],
] as const)('it is one of the routes to choose when %s', (_, history, by) => {
  expect(inShort(given(...history).when(bypassing, by, { at }))).toContain('ExternalRouteOpened');
});

test('where nobody was found appointable it is for SLT, not for HR', () => {
  expect(given(...its.noneAppointable).when(bypassing, hr, { at })).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
  );
});

test('neither the CEO, nor SLT, nor an applicant opens it where it is for HR', () => {
  for (const by of [ceo, slt])
    expect(given(...its.externalRoute).when(bypassing, by, { at })).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
    );
  for (const by of [ada, ben])
    expect(given(...its.externalRoute).when(bypassing, by, { at, roles: [{ role: 'HR' }] })).toEqual(
      refuse('ExcludedFromTask', { task: 'open-external-route', because: 'own-case' }),
    );
});

test('the last version of the specification is the one that is advertised outside', () => {
  const amended = play(
    its.opened,
    {},
    move(hr, 'AmendSpecification', { ...its.description, how: 'notice', ...its.becauseOf }),
  );
  const closed = play(amended, { at: its.closing }, its.close);
  expect(given(...closed).when(bypassing, hr, { at })).toMatchObject({ events: [{}, { data: { specification: 2 } }] });
});

test('it does not open before the internal search has ended, nor twice', () => {
  for (const status of ['Approved', 'Advertised', 'Sifting', 'Offering', 'External', 'Frozen', 'Cancelled'] as const)
    expect(given(...its.historyOf[status]).when(bypassing, hr, { at })).toEqual(refuse('NotAwaitingRoute', { status }));
});

test('what came of it is HR’s to record', () => {
  expect(tasksAfter(...its.external)).toMatchObject([
    { key: 'record-external-outcome', to: [{ role: 'HR', school: ash }] },
  ]);
});

test('it needs its evidence', () => {
  expect(openExternalRoute.schema.safeParse({}).success).toBe(false);
  expect(openExternalRoute.schema.safeParse({ evidence: 'Nobody holds the qualification' }).success).toBe(true);
});
