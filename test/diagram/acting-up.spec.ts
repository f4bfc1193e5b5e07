import { expect, test } from '@jest/globals';
import { anyOpen } from '#libs/diagram/graph.js';
import { diagramOf } from '#libs/diagram/diagrams.js';
import type { ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { deadlines } from '#libs/domain/acting-up/deadlines.js';
import { ownActs, ways } from '#libs/domain/acting-up/ways.js';
import type { Status } from '#libs/domain/acting-up/state.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';
import { linkIn } from '../domain/acting-up/world.js';

const { map, statusesInOrder, waysFrom, remindersIn, edges, nodes, draw } = diagramOf('acting-up')!;
const stateIn = (name: SituationName) => linkIn(situations[name].world, situations[name].stream) as ActingUpCase;
const due = (by: string, name: SituationName) => map.due(by, stateIn(name) as never);

test('every status is told, and every command that leads on from it', () => {
  expect(statusesInOrder.map(({ label }) => label)).toHaveLength(Object.keys(ways).length);
  for (const status of Object.keys(ways) as Status[])
    expect(
      waysFrom(status)
        .map(({ by }) => by)
        .sort(),
    ).toEqual(Object.keys(ways[status]).sort());
});

test('every way of the map is drawn, and once for every open step what a plan for everybody’s return does in all of them', () => {
  const drawn = edges.flatMap(({ from, to, by }) => by.map((one) => `${from} ${one} ${to}`));
  const mapped = Object.entries(ways).flatMap(([from, leads]) =>
    Object.entries(leads).flatMap(([by, to]) =>
      to.map((one) => `${by === 'ApplyUnwinding' ? anyOpen : from} ${by} ${one}`),
    ),
  );
  expect(drawn.sort()).toEqual([...new Set(mapped)].sort());
  expect(draw('Acting up', 'What it shows').match(/app-diagram__node /g)).toHaveLength(nodes.length);
});

test('it is said who takes each way, the process itself where nobody else may', () => {
  expect(waysFrom('Arranged')[0]).toMatchObject({ by: 'BeginActing', who: 'The process itself', to: ['Acting'] });
  for (const { type, by } of Object.values(actingUp.specs)) {
    if (!map.giver(type)) continue;
    expect([type, map.isOwn(type)]).toEqual([type, by.kind === 'process']);
  }
  expect(remindersIn('Acting').map(({ by }) => by)).toEqual(['EscalateActing', 'EscalateUnwinding']);
});

test('what the process does next is dated as the case stands', () => {
  expect(due('BeginActing', 'Arranged')).toBe('2027-02-01T00:00:00.000Z');
  expect(due('CloseActing', 'Acting')).toBe('2027-08-31T23:00:00.000Z');
  expect(due('CloseActing', 'Closing: ahead')).toBe('2027-05-02T23:00:00.000Z');
  expect(due('CloseActing', 'Closing: absence goes on')).toBe('2027-08-31T23:00:00.000Z');
  expect(due('CloseActing', 'Closing: over')).toBeUndefined();
  expect(due('EscalateActing', 'Acting')).toBeDefined();
  expect(due('EscalateActing', 'Acting: allowance determined')).toBeUndefined();
  expect(due('EscalateUnwinding', 'Acting: unwinding proposed')).toBeDefined();
  expect(due('EscalateUnwinding', 'Acting')).toBeUndefined();
  expect(due('AmendActing', 'Acting')).toBeUndefined();
});

test('whatever is due is an instant at which the process acts', () => {
  for (const name of Object.keys(situations) as SituationName[])
    for (const by of new Set(Object.values(ownActs).flat())) {
      const at = due(by, name);
      if (at) expect([name, by, deadlines(stateIn(name))]).toEqual([name, by, expect.arrayContaining([at])]);
    }
});
