import { describe, expect, test } from '@jest/globals';
import type { Finding as Recorded } from '#libs/domain/policy/words.js';
import { findingKinds, type FindingKind } from '#libs/policy-import/index.js';
import { choicesFor, decisionText, findingPlace, findingText, wordsOfFinding } from '#libs/words/policy/findings.js';
import { dates } from '../policy-import/own/dates.js';
import { head } from '../policy-import/own/head.js';
import { pages } from '../policy-import/own/pages.js';
import { people } from '../policy-import/own/people.js';
import { text } from '../policy-import/own/text.js';
import type { Case } from '../policy-import/support/case.js';
import { read } from '../policy-import/support/clean.js';
import { notASentence, notForPeople } from './plain.js';

const cases: Readonly<Record<FindingKind, Case>> = { ...dates, ...head, ...pages, ...people, ...text };
const found = async (kind: FindingKind): Promise<Recorded> => {
  const { findings } = await read(cases[kind].hit);
  return findings.find((one) => one.kind === kind)!;
};

describe.each(findingKinds)('%s', (kind) => {
  test('is said in whole sentences, with its own facts and place', async () => {
    const finding = await found(kind);
    expect(notASentence(findingText(finding))).toEqual([]);
    expect(notASentence(wordsOfFinding(kind).decide)).toEqual([]);
    expect(notForPeople(findingPlace(finding))).toEqual([]);
    expect(notForPeople(wordsOfFinding(kind).name)).toEqual([]);
  });

  test('offers decisions that can be taken about it', async () => {
    const { severity } = await found(kind);
    const choices = choicesFor(kind);
    expect(choices).toContain('misreading');
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(1);
    // Whoever is only told of something chooses no date.
    if (severity === 'notice') expect(choices.filter((one) => ['months', 'date', 'strictest'].includes(one))).toEqual([]); // prettier-ignore
  });
});

test('No two kinds are called alike', () => {
  const names = findingKinds.map((kind) => wordsOfFinding(kind).name);
  expect(new Set(names).size).toBe(names.length);
});

test('A kind that nobody knows any more is said to be looked at', () => {
  const finding = { kind: 'of-yore', facts: {}, lines: [4, 5, 6], page: 2 };
  expect(findingText(finding)).toBe('The document needs somebody to look at it here.');
  expect(findingPlace(finding)).toBe('Page 2, lines 4 to 6');
  expect(findingPlace({ lines: [] })).toBe('The whole document');
  expect(findingPlace({ lines: [3, 9] })).toBe('Lines 3 and 9');
});

test('A decision is said with what it chose', () => {
  expect(decisionText({ choose: 'months', months: 24 })).toBe('Reviewed every 2 years');
  expect(decisionText({ choose: 'months', months: 18 })).toBe('Reviewed every 18 months');
  expect(decisionText({ choose: 'date', date: { precision: 'month', value: '2024-07' } })).toBe('Due July 2024');
  expect(decisionText({ choose: 'accept' })).toBe('Leave it as it is');
});
