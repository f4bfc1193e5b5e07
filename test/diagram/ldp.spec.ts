import { describe, expect, test } from '@jest/globals';
import { diagramOf } from '#libs/diagram/diagrams.js';
import { deadlines as ofCycle } from '#libs/domain/ldp-cycle/deadlines.js';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import * as cycleWays from '#libs/domain/ldp-cycle/ways.js';
import { deadlines as ofParticipation } from '#libs/domain/ldp-participation/deadlines.js';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import * as participationWays from '#libs/domain/ldp-participation/ways.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import * as cycles from '../domain/ldp-cycle/situations.js';
import * as cycle from '../domain/ldp-cycle/world.js';
import * as participations from '../domain/ldp-participation/situations.js';
import * as participation from '../domain/ldp-participation/world.js';

const ofPart = Object.entries(participations.situations).map(([name, [world]]) => [name, participation.caseIn(world)]);
const ofIntake = Object.entries(cycles.situations).map(([name, [world]]) => [name, cycle.caseIn(world)]);
type Maps = Readonly<{ ways: Readonly<Record<string, object>>; ownActs: Readonly<Record<string, readonly string[]>> }>;

describe.each([
  ['ldp-participation', ldpParticipation as AnyProcess, participationWays as Maps, Object.fromEntries(ofPart), ofParticipation], // prettier-ignore
  ['ldp-cycle', ldpCycle as AnyProcess, cycleWays as Maps, Object.fromEntries(ofIntake), ofCycle],
] as const)('The diagram of %s', (process, { specs }, { ways, ownActs }, states, deadlines) => {
  const { map, statusesInOrder, waysFrom, edges, nodes, draw } = diagramOf(process)!;

  test('tells every status, and whatever leads on from it', () => {
    expect(statusesInOrder).toHaveLength(Object.keys(ways).length);
    for (const [status, leads] of Object.entries(ways)) {
      const told = waysFrom(status).map(({ by }) => by);
      expect(told.sort()).toEqual(Object.keys(leads).sort());
      for (const { text, who } of waysFrom(status)) {
        expect(text).not.toBe('Go on');
        expect(who).toMatch(/^[A-Z]/);
      }
    }
  });

  test('draws every way of the map, and nothing else', () => {
    const drawn = edges.flatMap(({ from, to, by }) => by.map((one) => `${from} ${one} ${to}`));
    const mapped = Object.entries(ways).flatMap(([from, leads]) =>
      Object.entries(leads as Readonly<Record<string, readonly string[]>>).flatMap(([by, to]) =>
        to.map((one) => `${from} ${by} ${one}`),
      ),
    );
    expect(drawn.sort()).toEqual(mapped.sort());
    expect(draw('The programme', 'What it shows').match(/app-diagram__node /g)).toHaveLength(nodes.length);
  });

  test('says who takes each way, the process itself where nobody else may', () => {
    for (const { type, by } of Object.values(specs))
      if (map.giver(type) && type !== 'EnterCycle')
        expect([type, map.isOwn(type)]).toEqual([type, by.kind === 'process']);
  });

  test('dates what the process does next, always by an instant at which it acts', () => {
    const own = new Set(Object.values(ownActs).flat());
    const dated = Object.entries(states).flatMap(([name, state]) =>
      [...own].flatMap((by) => {
        const at = map.due(by, state as never);
        if (at) expect([name, by, deadlines(state as never)]).toEqual([name, by, expect.arrayContaining([at])]);
        return at ? [by] : [];
      }),
    );
    expect(new Set(dated)).toEqual(own);
  });
});

test('what the other process brings about is said as what it does', () => {
  const part = diagramOf('ldp-participation')!;
  expect(part.waysFrom('WithPanel').find(({ by }) => by === 'SelectionDecided')).toMatchObject({
    who: 'The panel of the intake',
    text: 'Let the decisions of the panel take effect',
    to: ['Offered', 'WaitListed', 'NotSelected'],
  });
  const intake = diagramOf('ldp-cycle')!;
  expect(intake.waysFrom('Running').map(({ who }) => who)).toEqual([
    'The last participant',
    'The last candidate who came late',
  ]);
  expect(intake.map.outside?.('CloseIntake')).toBeUndefined();
});

test('nothing is dated that is not due as things stand', () => {
  const due = (by: string, name: participations.SituationName) =>
    diagramOf('ldp-participation')!.map.due(by, participation.caseIn(participations.situations[name][0]) as never);
  expect(due('JoinProgramme', 'Accepted')).toBe('2027-09-01T08:00:00.000Z');
  expect(due('JoinProgramme', 'Accepted: HR is asked')).toBeUndefined();
  expect(due('OpenContinuation', 'Participating')).toBe('2028-09-15T08:00:00.000Z');
  expect(due('OpenContinuation', 'Paused: looked at')).toBeUndefined();
  expect(due('CloseAppealTime', 'NotContinued: appealed')).toBeUndefined();
  expect(due('OpenPoolReview', 'Completed')).toBeDefined();
  expect(due('OpenPoolReview', 'Completed: pool looked at')).toBeUndefined();
  expect(due('AcceptPlace', 'Offered')).toBeUndefined();
});
