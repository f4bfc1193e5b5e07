import { describe, expect, test } from '@jest/globals';
import { findingKinds, type FindingKind } from '#libs/policy-import/index.js';
import { dates } from './own/dates.js';
import { head } from './own/head.js';
import { pages } from './own/pages.js';
import { people } from './own/people.js';
import { text } from './own/text.js';
import type { Case } from './support/case.js';
import { clean, read } from './support/clean.js';

// A kind without a case of its own does not compile.
const cases: Readonly<Record<FindingKind, Case>> = { ...dates, ...head, ...pages, ...people, ...text };

/** What comes with a hit by its nature, and is no other fault. */
const alongside: Partial<Record<FindingKind, readonly FindingKind[]>> = {
  // Without a date no review can be worked out, and without an interval none either.
  'no-review-date': ['undated'],
  'no-cadence': ['no-review-date'],
};

test('the policy that all cases are made of has no finding', async () => {
  expect((await read(clean)).findings).toEqual([]);
});

describe.each(findingKinds)('%s', (kind) => {
  test('is found where it is, and nothing else', async () => {
    const { findings } = await read(cases[kind].hit);
    const expected = [kind, ...(alongside[kind] ?? [])];
    expect(findings.map((finding) => finding.kind).sort()).toEqual([...expected].sort());
    expect(findings.find((finding) => finding.kind === kind)?.lines).toHaveLength(cases[kind].lines);
  });

  test('is not found where something only comes near it', async () => {
    const { near, supplied } = cases[kind];
    expect((await read(near, supplied)).findings).toEqual([]);
  });
});
