import { expect, test } from '@jest/globals';
import { diagramOf } from '#libs/diagram/diagrams.js';
import { deadlines } from '#libs/domain/secondment/deadlines.js';
import { secondment } from '#libs/domain/secondment/index.js';
import type { Status } from '#libs/domain/secondment/state.js';
import { ownActs, ways } from '#libs/domain/secondment/ways.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import { caseIn } from '../domain/secondment/world.js';

const { map, statusesInOrder, waysFrom, remindersIn, edges, nodes, draw } = diagramOf('secondment')!;
const stateIn = (name: SituationName) => caseIn(situations[name][0]);
const due = (by: string, name: SituationName) => map.due(by, stateIn(name) as never);

test('every status is told, and every command that leads on from it', () => {
  expect(statusesInOrder.map(({ label }) => label)).toHaveLength(Object.keys(ways).length);
  for (const status of Object.keys(ways) as Status[]) {
    const told = waysFrom(status).map(({ by }) => by);
    expect(told.sort()).toEqual(Object.keys(ways[status]).sort());
  }
});

test('every way of the map is drawn, and nothing else', () => {
  const drawn = edges.flatMap(({ from, to, by }) => by.map((one) => `${from} ${one} ${to}`));
  const mapped = Object.entries(ways).flatMap(([from, leads]) =>
    Object.entries(leads).flatMap(([by, to]) => to.map((one) => `${from} ${by} ${one}`)),
  );
  expect(drawn.sort()).toEqual(mapped.sort());
  expect(draw('A secondment', 'What it shows').match(/app-diagram__node /g)).toHaveLength(nodes.length);
});

test('it is said who takes each way, the process itself where nobody else may', () => {
  expect(waysFrom('Agreed')[0]).toMatchObject({ by: 'BeginSecondment', who: 'The process itself', to: ['Running'] });
  expect(waysFrom('Requested')[0]).toMatchObject({ who: 'The Head of the home school' });
  for (const { type, by } of Object.values(secondment.specs))
    if (map.giver(type) && type !== 'OpenSecondment')
      expect([type, map.isOwn(type)]).toEqual([type, by.kind === 'process']);
  expect(remindersIn('Returning').map(({ by }) => by)).toEqual(['OpenReview', 'EscalateTask', 'EscalateUnwinding']);
});

test('what the process does next is dated as the case stands', () => {
  expect(due('BeginSecondment', 'Agreed')).toBe('2027-02-01T00:00:00.000Z');
  expect(due('OpenReturn', 'Running: acknowledged')).toBe('2027-11-02T09:00:00.000Z');
  expect(due('EndSecondment', 'Returning')).toBe('2028-02-01T00:00:00.000Z');
  for (const name of ['Returning: suspended', 'Returning: stays on', 'Running: acknowledged'] as const)
    expect(due('EndSecondment', name)).toBeUndefined();
  expect(due('OpenReview', 'Returning: suspended')).toBeUndefined();
  expect(due('OpenReview', 'Returning: stays on')).toBeDefined();
  expect(due('EscalateTask', 'Requested')).toBeDefined();
  expect(due('EscalateTask', 'Agreed')).toBeUndefined();
  expect(due('EscalateUnwinding', 'Returning: unwinding proposed')).toBeDefined();
  expect(due('EscalateUnwinding', 'Returning')).toBeUndefined();
  expect(due('PlanReturn', 'Returning')).toBeUndefined();
});

test('whatever is due is an instant at which the process acts', () => {
  for (const name of Object.keys(situations) as SituationName[])
    for (const by of new Set(Object.values(ownActs).flat())) {
      const at = due(by, name);
      if (at) expect([name, by, deadlines(stateIn(name))]).toEqual([name, by, expect.arrayContaining([at])]);
    }
});
