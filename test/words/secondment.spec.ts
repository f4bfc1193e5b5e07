import { describe, expect, test } from '@jest/globals';
import { secondment } from '#libs/domain/secondment/index.js';
import { whatToDo } from '#libs/http/refusal-kinds.js';
import { secondmentRefusals } from '#libs/http/refusals/secondment.js';
import * as words from '#libs/words/index.js';
import { textLabel } from '#libs/words/texts.js';
import { secondmentAsks } from '#libs/words/secondment/tasks.js';
import { secondmentStatuses } from '#libs/words/secondment/statuses.js';
import { situations } from '../domain/secondment/situations.js';
import { everyEvent, tried } from '../domain/secondment/told.js';
import { tasksIn } from '../domain/secondment/world.js';
import { allNames, notASentence, notForPeople } from './plain.js';

const { noNames, refusalWords, sentence, taskTitle, taskWords } = words;
const process = 'secondment';
const sentences = (text: string) => text.split(/(?<=\.) /).flatMap(notASentence);
const own = Object.keys(secondment.specs).filter((type) => !/Task$|^Attach|^RemoveDocument$|^OverrideExclusion$/.test(type) || type === 'EscalateTask'); // prettier-ignore

describe('Of a secondment', () => {
  test.each(Object.entries(secondmentStatuses))('the status %s is said, and what it means', (_, { label, means }) => {
    expect(notForPeople(label)).toEqual([]);
    expect(sentences(means)).toEqual([]);
  });

  test.each(own)('%s has a button, a sentence for when it is done, and one for what follows', (type) => {
    expect(words.commandText(type, process)).not.toBe('Go on');
    expect(notForPeople(words.commandText(type, process))).toEqual([]);
    expect(sentences(words.doneText(type, process))).toEqual([]);
    expect(sentences(words.afterText(type, process) ?? 'missing')).toEqual([]);
  });

  test('every task is asked for, explained, and each answer says what follows', () => {
    const tasks = Object.values(situations).flatMap(([world]) => [...tasksIn(world)]);
    expect(new Set(tasks.map(({ key }) => words.taskKind(key, process)))).toEqual(new Set(Object.keys(secondmentAsks)));
    for (const { key, answers } of tasks) {
      const told = taskWords({ key, process, title: 'Head of School', school: 'Marsh Lane Primary', answers });
      expect(notForPeople(told.title)).toEqual([]);
      expect(sentences(told.why)).toEqual([]);
      expect(told.next.flatMap(({ then = 'missing' }) => sentences(then))).toEqual([]);
    }
  });

  test('every event is told in a plain sentence, whatever is withheld', () => {
    expect(new Set(everyEvent.map(({ type }) => type)).size).toBeGreaterThan(38);
    const each = new Map(
      everyEvent.map((event) => [`${event.type} ${Object.keys(event.data as object).join()}`, event]),
    );
    for (const { type, data } of each.values()) {
      const withheld = Object.entries(data as object).flatMap(([field, value]) => [
        { [field]: value as unknown },
        Object.fromEntries(Object.entries(data as object).filter(([name]) => name !== field)),
      ]);
      for (const shown of [data as object, {}, ...withheld])
        for (const names of [allNames, noNames]) {
          const said = sentence({ type, data: shown, process }, names);
          expect([type, sentences(said)]).toEqual([type, []]);
          expect(said).not.toContain('no words');
        }
    }
  });

  test('every refusal reads well with its facts', () => {
    const refused = tried.flatMap(({ decision }) => (decision.ok ? [] : [decision]));
    expect(new Set(refused.map(({ refusal }) => refusal)).size).toBeGreaterThan(40);
    for (const { refusal, facts } of refused)
      for (const names of [allNames, noNames]) {
        const { heading, text, next } = refusalWords(refusal, facts, names);
        expect([heading, next].flatMap(notForPeople)).toEqual([]);
        expect([refusal, ...text.flatMap(sentences)]).toEqual([refusal]);
        expect(sentences(next)).toEqual([]);
      }
  });

  test('every refusal says what to do next in the words of a secondment', () => {
    for (const [name, next] of Object.entries(secondmentRefusals)) {
      expect(whatToDo[name as keyof typeof secondmentRefusals]).toBe(next);
      expect(next).not.toMatch(/\bapplication\b|\badvert\b/);
    }
  });
});

const said = (type: string, data: object) => sentence({ type, data, process }, noNames);
test.each([
  ['AgreementWritten', { version: 2 }, 'The agreement was written (version 2); earlier signatures no longer count.'],
  ['AgreementSigned', { side: 'partner', version: 1 }, 'The partner signed the agreement (version 1).'],
  ['SecondmentAgreed', { from: '2027-02-01', lastDay: '2028-01-31' }, 'Every side has signed: the secondment is agreed, from 1 February 2027 to 31 January 2028.'],
  ['TaskEscalated', { task: 'sign-agreement-home' }, 'The task “Sign the agreement” was late, so it was brought to the CEO.'],
  ['SecondmentEnded', { to: 'substantive' }, 'The secondment ended: the secondee goes back to their own post.'],
  ['EarlyEndRecorded', { because: 'dismissal', lastDay: '2027-07-31' }, 'The secondment ends early on 31 July 2027, because the host has dismissed the secondee.'],
  ['SecondeeStaysOn', { because: 'home-post-held', from: '2027-02-01' }, 'The secondee stays where they are for now, because somebody else holds the home post.'],
  ['SecondeeStaysOn', { because: 'home-post-held', left: '2027-07-31' }, 'The secondee has no way back yet, because somebody else holds the home post.'],
] as const)('%s %j reads “%s”', (type, data, text) => {
  expect(said(type, data)).toBe(text);
}); // prettier-ignore

test.each([
  ['sign-agreement-home', 'Sign the agreement for Head of School (for the home school)'],
  ['sign-agreement-secondee', 'Sign the agreement for Head of School'],
  ['record-review-2-host', 'Record how the secondment goes for Head of School (review 2, of the host)'],
  ['approve-unwinding-1', 'Decide on the plan for everybody’s return for Head of School'],
])('the task %s is called “%s”', (key, title) => {
  expect(taskTitle({ key, process, title: 'Head of School' })).toBe(title);
});

test.each([
  ['LongerThanAllowed', { months: 30, maxMonths: 24 }, ['That is 30 months.', 'At most 24 months are allowed at a time.']],
  ['JustificationRequired', { flags: ['hard-review', 'fixed-term-four-years'], totalMonths: 50 }, ['Of that length: it is so long that it has to be looked at anew and after four years on fixed terms somebody is permanent by law.', 'It would be 50 months in all.']],
  ['PartnerTermsMissing', { missing: ['dbs', 'recharge'], partner: 'Elmfield' }, ['Still to be named: which side checks the DBS and the recharge.']],
  ['PromisedToAnother', { post: 'p', promises: [{ assignment: 'a', staff: 's', promisedBy: 'x' }] }, ['It was promised to Priya Shah for good.']],
  ['EndsEarly', { endedBy: 'dismissal' }, ['It ends early, because the host has dismissed the secondee.']],
  ['ConversionOpen', { route: 'exemption' }, ['An exemption from the five steps was asked for.']],
  ['NotThatSide', { because: 'home', needs: [{ role: 'Head', school: 'ash' }, { role: 'CEO' }] }, ['Head of Marsh Lane Primary or the CEO may do this.']],
  ['NotTheDayOfReturn', { on: '2028-02-02', day: '2028-02-01' }, ['The day is 2 February 2028.', 'The day of the return is 1 February 2028.']],
])('%s says %j', (name, facts, text) => {
  expect(refusalWords(name, facts, allNames).text).toEqual(text);
}); // prettier-ignore

test('a fact that is not as expected is left out', () => {
  const odd = {
    months: 'many',
    missing: [],
    flags: 7,
    route: 'toString',
    staysOn: {},
    promises: [],
    school: 1,
    gone: 'x',
  };
  expect(refusalWords('NotRunning', odd, allNames).text).toEqual([]);
});

test('personal texts are called what they are', () => {
  expect(textLabel('justification', process)).toBe('Objective justification');
  expect(textLabel('objective', process)).toBe('Objective');
});
