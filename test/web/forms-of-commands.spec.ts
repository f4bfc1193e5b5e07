import { describe, expect, test } from '@jest/globals';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { HumanCommand } from '../../apps/gateway/web/forms/internal-post/index.js';
import { rightPerson } from '../domain/internal-post/commands.js';
import { inPlace } from '../domain/internal-post/in-place.js';
import { inShort } from '../support/given.js';
import { drawn, humanCommands } from './drawn-form.js';
import { answersTo, decided, filled } from './filled-form.js';

const documents = ['AttachToTask', 'AttachToApplication', 'AttachToCase', 'RemoveDocument'];
const inItsPlace = (type: HumanCommand) => drawn(type, inPlace[type], rightPerson[type] as StaffId);

test('there is a form for each command but those of the process itself, and those of documents', () => {
  const ofPeople = Object.values(internalPost.specs).filter(({ by }) => by.kind !== 'process');
  expect([...humanCommands, ...documents].sort()).toEqual(ofPeople.map(({ type }) => type).sort());
});

describe.each(humanCommands)('%s', (type) => {
  test('can be sent with the suggestions and plausible answers, and is accepted', () => {
    const form = inItsPlace(type);
    expect(inShort(decided(form, answersTo(form)))).not.toMatch(/^no: /);
  });

  test('is accepted with every optional answer given too', () => {
    const form = inItsPlace(type);
    expect(inShort(decided(form, answersTo(form, {}, true)))).not.toMatch(/^no: /);
  });

  test('names only fields of its schema', () => {
    const form = inItsPlace(type);
    const { data } = filled(form, answersTo(form, {}, true));
    expect(Object.keys(internalPost.specs[type]!.schema.shape)).toEqual(
      expect.arrayContaining(Object.keys(data ?? {})),
    );
  });
});
