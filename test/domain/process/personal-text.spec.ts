import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Actor, Id } from '#libs/kernel/index.js';
import { theProcessItself } from '../../support/given.js';
import { hr } from '../../support/people.js';
import { byItsAuthor } from '#libs/domain/process/index.js';
import { canary, trial } from './trial.js';

const service: Actor = { kind: 'service', id: 'payroll' as Id<'Service'> };
const person: Actor = { kind: 'person', id: hr };
const isPersonal = (field: z.ZodType): boolean =>
  field instanceof z.ZodOptional ? isPersonal(field.unwrap() as z.ZodType) : field.meta()?.['personal'] === true;
const personalOf = (type: string) => Object.keys(internalPost.specs[type]?.personal ?? {});

test('every field that a schema marks as personal is sealed, and no other', () => {
  for (const { type, schema, personal } of Object.values(internalPost.specs)) {
    const marked = Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([, field]) => isPersonal(field))
      .map(([name]) => name);
    expect([type, Object.keys(personal).sort()]).toEqual([type, marked.sort()]);
  }
  expect(personalOf('Apply')).toEqual(['statement']);
  expect(personalOf('HandOverTask')).toEqual(['reason']);
});

test('a service or the process that writes a personal text is refused by name, and not by an exception', async () => {
  for (const actor of [service, theProcessItself]) {
    const played = trial();
    await played.give(person, { type: 'RequestPost', data: { title: 'Deputy Head', school: 'school-ash' } });
    const moment = await played.give(actor, { type: 'CancelPost', data: { reason: canary } });
    expect(moment.outcome).toBe('no: NotAuthorised');
    expect(played.log).toHaveLength(1);
  }
});

test('only a person is the author of a text', () => {
  expect(byItsAuthor({}, person)).toBe(hr);
  expect(() => byItsAuthor({}, service)).toThrow('Only a person');
});
