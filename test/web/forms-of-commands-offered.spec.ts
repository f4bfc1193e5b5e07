import { describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { internalPostForms, type HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { rightPerson } from '../domain/internal-post/commands.js';
import { matrix } from '../domain/internal-post/matrix.js';
import { situations, type SituationName } from '../domain/internal-post/situations.js';
import { ada, ben } from '../support/people.js';
import { inShort } from '../support/given.js';
import { drawn, humanCommands } from './drawn-form.js';
import { answersTo, decided } from './filled-form.js';

const names = Object.keys(situations) as SituationName[];
const outsideTasks = humanCommands.filter((type) => internalPostForms[type].offered && !/Task$|^OverrideEx/.test(type));
/** Outside its task, where there is one. */
const asked = (type: HumanCommand, name: SituationName) => drawn(type, name, rightPerson[type] as StaffId, false);
const isOffered = (type: HumanCommand, name: SituationName): boolean =>
  internalPostForms[type].offered!(asked(type, name).context);
const isAccepted = (type: HumanCommand, name: SituationName): boolean =>
  !matrix.get(name)?.get(type)?.startsWith('no: ');

describe.each(outsideTasks)('%s', (type) => {
  test('is offered wherever the decider takes it', () => {
    expect(names.filter((name) => isAccepted(type, name) && !isOffered(type, name))).toEqual([]);
  });

  test('is accepted wherever it is offered to those who see the case', () => {
    const offered = names.filter((name) => isOffered(type, name) && asked(type, name).context.seen);
    const refused = offered.flatMap((name) => {
      const form = asked(type, name);
      const outcome = inShort(decided(form, answersTo(form)));
      return outcome.startsWith('no: ') ? [`${name}: ${outcome}`] : [];
    });
    expect(refused).toEqual([]);
  });

  test('is not offered where nothing of it can be done', () => {
    expect(names.filter((name) => !isOffered(type, name)).length).toBeGreaterThan(0);
  });
});

test('who was appointed withdraws from the appointment, and not from the application', () => {
  const context = (type: HumanCommand, name: SituationName) => drawn(type, name, ben, false).context;
  const offered = (name: SituationName) =>
    (['WithdrawApplication', 'WithdrawFromAppointment'] as const).filter((type) =>
      internalPostForms[type].offered!(context(type, name)),
    );
  expect(offered('Offering: offered')).toEqual(['WithdrawApplication']);
  expect(offered('Offering: amendment proposed')).toEqual(['WithdrawFromAppointment']);
  expect(offered('Offering: appointee withdrew')).toEqual([]);
});

test('whoever sees only a part of the case is offered nothing that HR does with it', () => {
  const hers = (name: SituationName) =>
    outsideTasks.filter((type) => internalPostForms[type].offered!(drawn(type, name, ada, false).context));
  expect(hers('Advertised: panel set up')).toEqual(['WithdrawApplication']);
  expect(hers('Sifting: none meets')).toEqual(['WithdrawApplication']);
  expect(hers('Offering: offered on conditions')).toEqual(['WithdrawApplication']);
  expect(hers('Appointed')).toEqual([]);
});
