import { describe, expect, test } from '@jest/globals';
import { secondmentForms, type HumanCommand } from '../../apps/gateway/web/forms/secondment/index.js';
import type { CommandType } from '../domain/secondment/commands.js';
import { matrix } from '../domain/secondment/matrix.js';
import { situations, type SituationName } from '../domain/secondment/situations.js';
import { tasksIn } from '../domain/secondment/world.js';
import { ada, ceo, headOfAsh, headOfBirch, hr } from '../support/people.js';
import { answersTo, decidedInShort, drawn, ownCommands, rightPerson } from './drawn-secondment.js';

const names = Object.keys(situations) as SituationName[];
const outsideTasks = ownCommands.filter((type) => secondmentForms[type].offered && type !== 'ProposeUnwinding');
type Outside = HumanCommand & CommandType;
const asked = (type: Outside, name: SituationName) => drawn(type, name, rightPerson(type), false);
/** A command that a task asks for is given there. */
const hasTask = (type: Outside, name: SituationName): boolean =>
  tasksIn(situations[name][0]).some(({ answers }) => answers.includes(type));
const isOffered = (type: Outside, name: SituationName): boolean =>
  !hasTask(type, name) && secondmentForms[type].offered!(asked(type, name).context);
const isAccepted = (type: Outside, name: SituationName): boolean => !matrix.get(name)?.get(type)?.startsWith('no: ');

describe.each(outsideTasks)('%s', (type) => {
  test('is offered wherever the decider takes it', () => {
    expect(names.filter((name) => isAccepted(type, name) && !hasTask(type, name) && !isOffered(type, name))).toEqual(
      [],
    );
  });

  test('is accepted wherever it is offered', () => {
    const refused = names
      .filter((name) => isOffered(type, name))
      .flatMap((name) => {
        const form = asked(type, name);
        const outcome = decidedInShort(form, answersTo(form));
        return outcome.startsWith('no: ') ? [`${name}: ${outcome}`] : [];
      });
    expect(refused).toEqual([]);
  });

  test('is not offered where nothing of it can be done', () => {
    expect(names.filter((name) => !isOffered(type, name)).length).toBeGreaterThan(0);
  });
});

describe('Outside any task', () => {
  const theirs = (staff: typeof hr, name: SituationName) =>
    outsideTasks.filter((type) => secondmentForms[type].offered!(drawn(type, name, staff, false).context));

  test('the secondee ends it early, and nothing else', () => {
    expect(theirs(ada, 'Running: acknowledged')).toEqual(['EndEarly']);
    expect(theirs(ada, 'Returning: suspended')).toEqual([]);
  });
  test('so does each Head', () => {
    expect(theirs(headOfAsh, 'Running: acknowledged')).toEqual(['EndEarly']);
    expect(theirs(headOfBirch, 'Running: acknowledged')).toEqual(['EndEarly']);
  });
  test('HR does the rest', () => {
    expect(theirs(hr, 'Running: acknowledged')).toEqual(['RequestExtension', 'EndEarly', 'ConvertToPermanent']);
    expect(theirs(hr, 'Completed')).toEqual([]);
  });
});

test('the CEO lets four eyes be lifted, and never lets the secondee decide', () => {
  const whom = (key: string, name: SituationName) =>
    secondmentForms.OverrideExclusion.pages(drawn('OverrideExclusion', name, ceo, key).context, {})
      .flatMap(({ questions }) => questions)
      .flatMap((one) => (one.kind === 'one-of' ? one.options.map(({ value }) => value) : []));
  expect(whom('release-secondee', 'Requested')).toEqual([hr]);
  expect(whom('decide-extension', 'Running: extension asked')).toEqual([hr]);
});
