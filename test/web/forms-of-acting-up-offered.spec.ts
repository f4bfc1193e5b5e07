import { describe, expect, test } from '@jest/globals';
import { actingUpForms } from '../../apps/gateway/web/forms/acting-up/index.js';
import { matrix } from '../domain/acting-up/matrix.js';
import { situations, type SituationName } from '../domain/acting-up/situations.js';
import * as its from '../domain/acting-up/trust.js';
import { ceo, headOfAsh, hr, slt } from '../support/people.js';
import { answersTo, decidedInShort, drawn, ownCommands, rightPerson, type OwnCommand } from './drawn-acting-up.js';

const names = (Object.keys(situations) as SituationName[]).filter((name) => name !== 'NotArranged');
const outsideTasks = ownCommands.filter((type) => actingUpForms[type].offered);
const offeredTo = (staff: typeof hr, name: SituationName): readonly OwnCommand[] =>
  outsideTasks.filter((type) => actingUpForms[type].offered!(drawn(type, name, staff, false).context));
const isOffered = (type: OwnCommand, name: SituationName) => offeredTo(rightPerson(type), name).includes(type);
const isAccepted = (type: OwnCommand, name: SituationName) => !matrix.get(name)![type]!.startsWith('no: ');

/** What is offered and refused all the same: what the case can't know of others, each with words on what to do. */
const refusedThere: Readonly<Partial<Record<OwnCommand, readonly string[]>>> = {
  AmendActing: [
    'Arranged: somebody acts for them: no: AlreadyHeld',
    'Acting: somebody acts for them: no: AlreadyHeld',
    'Acting: its last day has passed: no: OverByThen',
  ],
  EndActing: ['Acting: somebody acts for them: no: SomebodyActsForThem'],
  CancelActing: ['Arranged: somebody acts for them: no: SomebodyActsForThem'],
  VoidActing: ['Acting: somebody acts for them: no: SomebodyActsForThem'],
};

test('outside any task HR changes, ends and takes back, and plans the return', () => {
  expect([...outsideTasks].sort()).toEqual(['AmendActing', 'CancelActing', 'EndActing', 'ProposeUnwinding', 'VoidActing']); // prettier-ignore
});

describe.each(outsideTasks)('%s', (type) => {
  test('is offered wherever the decider takes it', () => {
    expect(names.filter((name) => isAccepted(type, name) && !isOffered(type, name))).toEqual([]);
  });

  test('is accepted wherever it is offered, but where others of the chain are in the way', () => {
    const refused = names
      .filter((name) => isOffered(type, name))
      .flatMap((name) => {
        const form = drawn(type, name, rightPerson(type), false);
        const outcome = decidedInShort(form, answersTo(form));
        return outcome.startsWith('no: ') ? [`${name}: ${outcome}`] : [];
      });
    expect(refused).toEqual(refusedThere[type] ?? []);
  });

  test('is not offered where nothing of it can be done', () => {
    for (const name of ['Ended', 'Cancelled'] as const) expect(isOffered(type, name)).toBe(false);
  });
});

describe('Outside any task', () => {
  test('HR alone is offered to move, to end and to take back', () => {
    for (const staff of [slt, ceo, headOfAsh, its.d])
      expect(offeredTo(staff, 'Acting').filter((type) => type !== 'ProposeUnwinding')).toEqual([]);
    expect(offeredTo(hr, 'Acting')).toEqual(['AmendActing', 'EndActing', 'VoidActing']);
    expect(offeredTo(hr, 'Arranged')).toEqual(['AmendActing', 'CancelActing']);
  });
  test('a plan for everybody’s return is offered where this case keeps the absence', () => {
    expect(offeredTo(hr, 'Acting: keeps the absence')).toContain('ProposeUnwinding');
    expect(offeredTo(hr, 'Closing: absence goes on')).toEqual(['ProposeUnwinding']);
    expect(offeredTo(its.h, 'Acting: keeps the absence')).toEqual([]);
  });
  test('what can’t be put right is offered last', () => {
    for (const type of ['CancelActing', 'VoidActing'] as const) expect(actingUpForms[type].last).toBe(true);
  });
});
