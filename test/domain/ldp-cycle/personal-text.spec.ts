import { expect, test } from '@jest/globals';
import type { z } from 'zod';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import type { Actor } from '#libs/kernel/index.js';
import { slt } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn } from './world.js';

const person: Actor = { kind: 'person', id: slt };
const isPersonal = (field: z.ZodType): boolean =>
  'unwrap' in field && typeof field.unwrap === 'function'
    ? isPersonal((field.unwrap as () => z.ZodType)())
    : field.meta()?.['personal'] === true;
const subjects = Object.values(ldpCycle.specs).flatMap(({ type, personal }) =>
  Object.entries(personal).map(([field, subject]) => [type, field, subject] as const),
);

test('every field that a schema marks as personal is sealed, and no other', () => {
  for (const { type, schema, personal } of Object.values(ldpCycle.specs)) {
    const marked = Object.entries(schema.shape as Record<string, z.ZodType>)
      .filter(([, field]) => isPersonal(field))
      .map(([name]) => name);
    expect([type, Object.keys(personal).sort()]).toEqual([type, marked.sort()]);
  }
});

test('what is written about a candidate lies under the candidate’s key, and all else under its author’s', () => {
  const own = subjects.filter(([type]) => !/Task|Document|Exclusion|Attach/.test(type));
  const under = own.map(([type, field, subject]) => {
    const staff = subject({ candidate: 1, member: slt }, person, caseIn(its.inReview));
    return `${type}.${field}: ${staff === its.one ? 'candidate' : 'author'}`;
  });
  expect(under.filter((one) => one.endsWith('candidate'))).toEqual([
    'AssessCriterion.evidence: candidate',
    'GiveVerdict.reason: candidate',
    'WriteFeedback.reason: candidate',
    'WriteFeedback.feedback: candidate',
    'RecordStatus.note: candidate',
    'AddAction.text: candidate',
  ]);
  // A text about nobody there is its author's.
  for (const [, , subject] of own)
    expect(subject({ candidate: 99, member: slt }, person, caseIn(its.inReview))).toBe(slt);
});
