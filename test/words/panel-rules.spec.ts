import { describe, expect, test } from '@jest/globals';
import { memberText, panelRuleTexts, rulesThatHold } from '#libs/words/internal-post/panel-rules.js';
import { brokenPanelRules } from '#libs/words/index.js';
import { plainStatuses } from '#libs/words/internal-post/plain-statuses.js';
import { textLabel } from '#libs/words/texts.js';

const rules = { minimumMembers: 3, minimumSifters: 1, needs: [], training: 'required', agreeing: 2 } as const;

describe('What a panel has to have', () => {
  test('is said with the numbers of the trust', () => {
    expect(panelRuleTexts.TooFewMembers(rules)).toBe('At least 3 members');
    expect(panelRuleTexts.TooFewSifters(rules)).toBe('At least 1 member who sifts');
    expect(panelRuleTexts.TooFewSifters({ ...rules, minimumSifters: 2 })).toBe('At least 2 members who sift');
  });

  test('holds SLT and a Head only where the trust asks for them', () => {
    expect(rulesThatHold(rules)).not.toContain('NoSeniorLeader');
    expect(rulesThatHold({ ...rules, needs: ['SLT', 'Head'] })).toEqual(Object.keys(brokenPanelRules));
  });

  test('is said of each member by what they do', () => {
    expect(memberText({ chair: true, sifts: true })).toBe('chair and sifts');
    expect(memberText({ chair: false, sifts: false })).toBe('interviews');
  });
});

describe('What an applicant is told', () => {
  test('says of every status what it means, and no two alike', () => {
    const means = Object.values(plainStatuses).map((one) => one.means);
    expect(new Set(means).size).toBe(means.length);
    for (const one of means) expect(one).toMatch(/^[A-Z].*\.$/);
  });
});

test('a text is called by what it is, and one of a newer release by what it is in any case', () => {
  expect([textLabel('statement'), textLabel('something')]).toEqual(['Statement', 'What was written']);
});
