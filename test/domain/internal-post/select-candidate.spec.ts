import { expect, test } from '@jest/globals';
import { selectCandidate } from '#libs/domain/internal-post/select-candidate.js';
import type { ApplicationId } from '#libs/domain/internal-post/events.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ada, ben, headOfAsh, hr, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { benSelected, historyOf, selected } from './histories.js';

const { SelectCandidate: select } = commands;
const day = '2027-01-25T18:00:00Z';

test('SLT names the successful candidate, and the ladder for the date begins', () => {
  expect(given(...historyOf.Selecting).when(select, slt, { at: day })).toEqual(accept(benSelected));
});

test('an applicant does not choose, although on SLT, themselves or through a delegate', () => {
  const own = refuse('ExcludedFromTask', { task: 'select-candidate', because: 'own-case' });
  expect(given(...historyOf.Selecting).when(select, ada, { roles: [{ role: 'SLT' }] })).toEqual(own);
  expect(given(...historyOf.Selecting).when(select, slt, { onBehalfOf: ben })).toEqual(own);
});

test('neither HR nor a Head chooses', () => {
  for (const person of [hr, headOfAsh])
    expect(given(...historyOf.Selecting).when(select, person)).toEqual(
      refuse('NotAuthorised', { needs: [{ role: 'SLT' }] }),
    );
});

test('an application that this case does not have is refused, naming it', () => {
  const data = { ...select.data, application: 'application-of-another-case' as ApplicationId };
  expect(given(...historyOf.Selecting).when({ ...select, data }, slt)).toEqual(
    refuse('UnknownApplication', { application: data.application }),
  );
});

test('a candidate is selected once, and not before the advert closes', () => {
  for (const status of ['Advertised', 'AwaitingRoute', 'AgreeingDate', 'Appointed'] as const)
    expect(given(...historyOf[status]).when(select, slt)).toEqual(refuse('NotSelecting', { status }));
});

test('HR then proposes a date; the one it is about does not', () => {
  expect(tasksAfter(...selected)).toMatchObject([
    {
      key: 'propose-start-date',
      answers: ['ProposeStartDate'],
      to: [{ role: 'HR' }],
      not: [{ staff: ben, because: 'own-case' }],
      due: '2027-02-04T09:00:00.000Z',
    },
  ]);
});

test('reasons are needed, up to 4000 characters', () => {
  const { schema } = selectCandidate;
  expect(schema.safeParse({ application: 'application-ben' }).success).toBe(false);
  expect(schema.safeParse({ application: 'application-ben', reason: 'x'.repeat(4000) }).success).toBe(true);
  expect(schema.safeParse({ application: 'application-ben', reason: 'x'.repeat(4001) }).success).toBe(false);
});
