import { describe, expect, test } from '@jest/globals';
import { actingUp } from '#libs/domain/acting-up/index.js';
import { unwindingProblems } from '#libs/words/unwinding/problems.js';
import { problemText } from '#libs/words/unwinding/facts.js';
import * as words from '#libs/words/index.js';
import type { LocalDate, PostId, StaffId } from '#libs/kernel/index.js';
import { situations } from '../domain/acting-up/situations.js';
import { everyEvent, tried } from '../domain/acting-up/told.js';
import { linkIn, tasksIn } from '../domain/acting-up/world.js';
import { allNames, notASentence, notForPeople } from './plain.js';

const { noNames, refusalWords, sentence, statusWord, taskWords } = words;
const process = 'acting-up';
const sentences = (text: string) => text.split(/(?<=\.) /).flatMap(notASentence);
const own = Object.keys(actingUp.specs).filter((type) => !/Task$|^Attach|^RemoveDocument$|^OverrideExclusion$/.test(type)); // prettier-ignore

describe('Of acting up', () => {
  test('every status is said, and what it means', () => {
    const met = new Set(Object.values(situations).map(({ world, stream }) => linkIn(world, stream).status));
    for (const status of met) {
      const { label, means } = statusWord(process, status);
      expect(notForPeople(label)).toEqual([]);
      expect(sentences(means)).toEqual([]);
      expect(means).not.toContain('no words');
    }
  });

  test.each(own)('%s has a button, a sentence for when it is done, and one for what follows', (type) => {
    expect(words.commandText(type, process)).not.toBe('Go on');
    expect(notForPeople(words.commandText(type, process))).toEqual([]);
    expect(sentences(words.doneText(type, process))).toEqual([]);
    expect(sentences(words.afterText(type, process) ?? 'missing')).toEqual([]);
  });

  test('every task is asked for, explained, and each answer says what follows', () => {
    const tasks = Object.values(situations).flatMap(({ world, stream }) => tasksIn(world, stream));
    expect(new Set(tasks.map(({ key }) => words.taskKind(key, process)))).toEqual(
      new Set(['determine-allowance', 'record-section-128', 'approve-unwinding']),
    );
    for (const { key, answers } of tasks) {
      const { title, why, next } = taskWords({ key, process, title: 'Headteacher', school: 'Marsh Lane Primary', answers }); // prettier-ignore
      expect(notForPeople(title)).toEqual([]);
      expect(sentences(why)).toEqual([]);
      expect(next.flatMap(({ then = 'missing' }) => sentences(then))).toEqual([]);
    }
    expect(words.askText('end-acting', process)).toBe('End acting up');
  });

  test('every event is told in a plain sentence, whatever is withheld', () => {
    expect(new Set(everyEvent.map(({ type }) => type)).size).toBeGreaterThan(14);
    for (const { type, data } of everyEvent) {
      const withheld = Object.entries(data).flatMap(([field, value]) => [
        { [field]: value as unknown },
        Object.fromEntries(Object.entries(data).filter(([name]) => name !== field)),
      ]);
      for (const shown of [data, {}, ...withheld])
        for (const names of [allNames, noNames])
          expect(sentences(sentence({ type, data: shown, process }, names))).toEqual([]);
    }
  });

  test('every refusal reads well with its facts', () => {
    const refused = tried.flatMap(({ decision }) => (decision.ok ? [] : [decision]));
    expect(new Set(refused.map(({ refusal }) => refusal)).size).toBeGreaterThan(15);
    for (const { refusal, facts } of refused)
      for (const names of [allNames, noNames]) {
        const { heading, text, next } = refusalWords(refusal, facts, names);
        expect([heading, next].flatMap(notForPeople)).toEqual([]);
        expect(text.flatMap(sentences)).toEqual([]);
        expect(sentences(next)).toEqual([]);
      }
  });
});

const day = (text: string) => text as LocalDate;
const said = (type: string, data: object, names = allNames) => sentence({ type, data, process }, names);
test.each([
  [
    'ActingUpArranged',
    { by: 'hr', staff: 'd', title: 'Headteacher', school: 'ash', insteadOf: { staff: 'h' }, from: day('2027-02-01'), to: day('2027-08-31') },
    'Priya Shah arranged that Priya Shah acts as Headteacher at Marsh Lane Primary in place of Priya Shah from 1 February 2027 to 31 August 2027.',
  ],
  ['ActingUpStarted', { staff: 'd', from: day('2027-02-01') }, 'Priya Shah began to act on 1 February 2027.'],
  ['ActingUpAmended', { by: 'hr', from: day('2027-02-01') }, 'Priya Shah changed the dates of acting up; it is now from 1 February 2027.'],
  ['ActingAllowanceDetermined', { by: 'slt', allowed: { decision: 'none', effectiveFrom: day('2027-02-01') } }, 'Priya Shah decided on the acting allowance: no allowance from 1 February 2027.'],
  ['ActingUpEnded', { because: 'unwound', lastDay: day('2027-03-19'), holderReturns: true }, 'Acting up ends by the plan for everybody’s return; the last day is 19 March 2027.'],
  ['ActingUpCancelled', { because: 'void', by: 'hr' }, 'Priya Shah took acting up back, as it had been entered by mistake.'],
  ['UnwindingProposed', { on: day('2027-03-22') }, 'A plan for everybody’s return on 22 March 2027 was proposed.'],
] as const)('%s %j reads “%s”', (type, data, text) => {
  expect(said(type, data, 'by' in data || 'staff' in data ? allNames : noNames)).toBe(text);
}); // prettier-ignore

describe('What stands in the way of a plan', () => {
  test.each(Object.keys(unwindingProblems) as (keyof typeof unwindingProblems)[])('is said of %s', (reason) => {
    const problem = { reason, staff: 'd' as StaffId, post: 'p' as PostId, from: day('2027-03-22'), to: day('2027-03-26') };
    for (const names of [allNames, noNames]) expect(sentences(problemText(problem, names))).toEqual([]);
  }); // prettier-ignore

  test('is said in the refusal, one after the other', () => {
    const problems = ['uncovered', 'not-begun'].map((reason) => ({ reason, staff: 'd', post: 'p' }));
    expect(refusalWords('UnwindingRefused', { proposal: 1, problems }, allNames).text).toEqual([
      'Priya Shah can’t go back like this, because a post would be left with nobody. Priya Shah can’t go back like this, because somebody would go back before they have begun.',
    ]);
  });
});

test('a refusal says who is in a post, and of how many it is', () => {
  expect(refusalWords('NameWhoIsAway', { holders: ['a'] }, allNames).text).toEqual(['Priya Shah is in the post then.']);
  expect(refusalWords('NameWhoIsAway', { holders: ['a'] }, noNames).text).toEqual([]);
  expect(refusalWords('SomebodyActsForThem', { links: ['a', 'b'] }, allNames).text).toEqual([
    'This is about 2 links of the chain.',
  ]);
});
