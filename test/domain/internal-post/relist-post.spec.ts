import { expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { given, tasksAfter } from '../../support/given.js';
import { ash, hr, hrTwo, slt } from '../../support/people.js';
import { commands } from './commands.js';
import { historyOf, postRelisted } from './histories.js';

const { RelistPost: relist } = commands;

test('HR advertises again a post for which nobody applied', () => {
  expect(given(...historyOf.AwaitingRoute).when(relist, hr)).toEqual(accept(postRelisted));
  expect(given(...historyOf.AwaitingRoute).when(relist, hrTwo).ok).toBe(true);
});

test('SLT does not choose the route', () => {
  expect(given(...historyOf.AwaitingRoute).when(relist, slt)).toEqual(
    refuse('NotAuthorised', { needs: [{ role: 'HR', school: ash }] }),
  );
});

test('where there are applications there is no route to choose', () => {
  for (const status of ['Advertised', 'Selecting', 'AgreeingDate', 'Appointed'] as const)
    expect(given(...historyOf[status]).when(relist, hr)).toEqual(refuse('NoRouteToChoose', { status }));
});

test('the task to choose the route names both ways out, and relisting asks for an advert again', () => {
  expect(tasksAfter(...historyOf.AwaitingRoute)).toMatchObject([{ answers: ['RelistPost', 'CancelPost'] }]);
  expect(tasksAfter(...historyOf.AwaitingRoute, postRelisted)).toMatchObject([{ key: 'open-advert' }]);
});
