import { describe, expect, test } from '@jest/globals';
import { actingFor, holding, rolesFor, type Task } from '#libs/domain/process/index.js';
import { answering, anyStaff, mayAnswer, theProcess } from '#libs/domain/process/authority.js';
import type { HeldRole } from '#libs/kernel/index.js';
import { contextOf } from '../../support/given.js';
import { ada, ash, ben, birch, cora, headOfAsh, headOfBirch } from '../../support/people.js';

const actor = { kind: 'person', id: ada } as const;
const own: HeldRole = { role: 'Head', school: ash };
const of = (onBehalfOf = headOfAsh, school = ash): HeldRole => ({ role: 'Head', school, onBehalfOf });
const task = (more: Partial<Task> = {}): Task => ({
  key: 'decide',
  answers: ['Decide'],
  clause: '',
  to: [{ role: 'Head', school: ash }],
  not: [],
  priority: 'normal',
  ...more,
});
const answers = (roles: readonly HeldRole[], more: Partial<Task> = {}) =>
  actingFor(answering('decide'), {}, {}, [task(more)], { actor, roles });
const instead = (onBehalfOf = headOfAsh) => ({ ...actor, onBehalfOf });

describe('somebody acts on behalf of another', () => {
  test('where a role alone allows it that the other has passed on', () => {
    expect(answers([of()])).toEqual(instead());
    expect(
      actingFor(
        holding('Head', () => ash),
        {},
        {},
        [],
        { actor, roles: [of()] },
      ),
    ).toEqual(instead());
  });
  test('and in their own name where the role is theirs too, or the task is for them by name', () => {
    expect(answers([of(), own])).toEqual(actor);
    expect(answers([of()], { to: [{ staff: ada }, { role: 'Head', school: ash }] })).toEqual(actor);
    expect(answers([of(headOfBirch, birch)])).toEqual(actor);
    expect(answers([])).toEqual(actor);
  });
  test('never to answer what is for the other by name', () => {
    expect(answers([of()], { to: [{ staff: headOfAsh }] })).toEqual(actor);
    const context = { ...contextOf(ada), roles: [of()] };
    expect(mayAnswer(task({ to: [{ staff: headOfAsh }] }), context)).toMatchObject({ refusal: 'NotAuthorised' });
  });
  test('nor where any member of staff may ask, or the process alone', () => {
    for (const by of [anyStaff, theProcess])
      expect(actingFor(by, {}, {}, [task()], { actor, roles: [of()] })).toEqual(actor);
  });
  test('of several, of one whom nothing excludes', () => {
    const not = [{ staff: headOfAsh, because: 'recused' }] as const;
    expect(answers([of(), of(ben)], { not })).toEqual(instead(ben));
    expect(answers([of()], { not })).toEqual(instead());
  });
});

describe('who is excluded is asked for both', () => {
  const may = (not: readonly string[], roles = [of()], claimedBy?: typeof ada) => {
    const excluded = not.map((staff) => ({ staff: staff as typeof ada, because: 'four-eyes' as const }));
    const people = { ...contextOf(ada).people, rolesOf: () => [own] };
    return mayAnswer(task({ not: excluded, ...(claimedBy && { claimedBy }) }), { actor, roles, people })?.refusal;
  };
  test('for who stands in, and for whom; in one’s own name for oneself alone', () => {
    expect(may([])).toBeUndefined();
    expect(may([ada])).toBe('ExcludedFromTask');
    expect(may([headOfAsh])).toBe('ExcludedFromTask');
    expect(may([headOfAsh], [own, of()])).toBeUndefined();
  });
  test('what the one who is away has taken, who stands in may answer, and not what somebody else has', () => {
    expect(may([], [of()], headOfAsh)).toBeUndefined();
    expect(may([], [of()], cora)).toBe('TaskClaimedByAnother');
  });
});

test('a decision sees the roles of the actor, and those of the one for whom they act alone', () => {
  expect(rolesFor(actor, [own, of(), of(ben)])).toEqual([own]);
  expect(rolesFor(instead(), [own, of(), of(ben)])).toEqual([own, of()]);
});
