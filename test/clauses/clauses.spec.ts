import { expect, test } from '@jest/globals';
import { everyProcess } from '#libs/domain/registry.js';
import { allClauses, clauseById, clausesIn } from '#libs/clauses/index.js';

test.each([
  ['002 §Secondment opportunities, step 3', ['002/secondment-opportunities-step-3']],
  ['000 §7, line 91: review of the policy', ['000/7-line-91']],
  ['002 §Access, line 26: at any time, to join from the following September', ['002/access-line-26']],
  ['003, lines 7 to 12: the policy’s dates', ['003/lines-7-to-12']],
  ["the trust's policy pack, secondment.return", ['pack/secondment-return']],
  ['001 §Acting up, and the trust’s policy pack, absence', ['001/acting-up', 'pack/absence']],
  [
    "the trust's policy pack, acting up; law: teachers’ pay and conditions, acting allowance",
    ['pack/acting-up', 'law/teachers-pay-and-conditions-acting-allowance'],
  ],
  ['law: Education and Skills Act 2008, section 128', ['law/education-and-skills-act-2008-section-128']],
  ['Human tasks: one person acts, and everybody sees who', ['service/human-tasks']],
])('%s has the name that it keeps', (text, ids) => {
  expect(clausesIn(text).map(({ id }) => id)).toEqual(ids);
});

test('every command and with it every refusal and event of it names a clause of the table', () => {
  const commands = Object.values(everyProcess).flatMap(({ specs }) => Object.values(specs));
  expect(commands.length).toBeGreaterThan(100);
  for (const { clause } of commands)
    for (const { id } of clausesIn(clause)) {
      expect(id).toMatch(/^(\d{3}|pack|law|service)\/[a-z0-9][a-z0-9-]*$/);
      expect(clauseById(id)?.texts).toContain(clause);
    }
});

test('two words for one place are one clause, with all the commands that stand on it', () => {
  const following = clauseById('002/access-line-26')!;
  expect(following.texts.length).toBe(2);
  expect(new Set(following.cited.map(({ process }) => process))).toContain('ldp-participation');
  expect(new Set(allClauses.map(({ id }) => id)).size).toBe(allClauses.length);
});
