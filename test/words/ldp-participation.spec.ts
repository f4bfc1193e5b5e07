import { describe, expect, test } from '@jest/globals';
import { ldpParticipation } from '#libs/domain/ldp-participation/index.js';
import * as words from '#libs/words/index.js';
import { participationAsks } from '#libs/words/ldp-participation/tasks.js';
import { participationStatuses } from '#libs/words/ldp-participation/statuses.js';
import { textLabel } from '#libs/words/texts.js';
import { situations } from '../domain/ldp-participation/situations.js';
import { everyEvent, tried } from '../domain/ldp-participation/told.js';
import { tasksIn } from '../domain/ldp-participation/world.js';
import { allNames, notForPeople } from './plain.js';
import { ofCommand, ofEvent, ofRefusal, ofTask, ownOf, sentences } from './reading.js';

const { noNames, refusalWords, sentence, taskTitle } = words;
const process = 'ldp-participation';

describe('Of somebody’s part in the programme', () => {
  test.each(Object.entries(participationStatuses))(
    'the status %s is said, and what it means',
    (_, { label, means }) => {
      expect(notForPeople(label)).toEqual([]);
      expect(sentences(means)).toEqual([]);
    },
  );

  test.each(ownOf(ldpParticipation.specs))(
    '%s has a button, a sentence for when it is done, and one for what follows',
    (type) => {
      expect(ofCommand(type, process)).toEqual([]);
    },
  );

  test('every task is asked for, explained, and each answer says what follows', () => {
    const tasks = Object.values(situations).flatMap(([world]) => [...tasksIn(world)]);
    expect(new Set(tasks.map(({ key }) => words.taskKind(key, process)))).toEqual(
      new Set(Object.keys(participationAsks)),
    );
    for (const task of tasks) expect(ofTask(task, process)).toEqual([]);
  });

  test('every event is told in a plain sentence, whatever is withheld', () => {
    expect(new Set(everyEvent.map(({ type }) => type)).size).toBe(48);
    const each = new Map(everyEvent.map((one) => [`${one.type} ${Object.keys(one.data as object).join()}`, one]));
    for (const event of each.values()) expect([event.type, ofEvent(event, process)]).toEqual([event.type, []]);
  });

  test('every refusal reads well with its facts', () => {
    const refused = tried.flatMap(({ decision }) => (decision.ok ? [] : [decision]));
    expect(new Set(refused.map(({ refusal }) => refusal)).size).toBeGreaterThan(40);
    for (const one of refused) expect([one.refusal, ofRefusal(one)]).toEqual([one.refusal, []]);
  });
});

const said = (type: string, data: object, names = noNames) => sentence({ type, data, process }, names);
test.each([
  ['ApplicationSubmitted', { intake: { joinsOn: '2027-09-01' } }, 'An application to the programme was handed in, to join on 1 September 2027.'],
  ['ApplicationForwarded', { endorsement: 'not-endorsed' }, 'The application went on to the panel, marked not endorsed: nobody read it in time.'],
  ['PlacedOnWaitList', { position: 2 }, 'The panel found the applicant suited and put them on the wait-list, as number 2.'],
  ['NotSelected', { because: 'cycle-closed' }, 'The intake has joined, and no place became free.'],
  ['JoinQuestionRaised', { because: ['contract', 'commitment'] }, 'The joining day has come, and HR was asked whether they join, because their contract is not permanent and they have not acknowledged what they take on.'],
  ['PlanElementDropped', { element: 2 }, 'Element 2 of the development plan was dropped.'],
  ['AccreditationAwarded', { title: 'NPQ Senior Leadership', revision: 2, from: '2028-05-20' }, 'The accreditation “NPQ Senior Leadership” from 20 May 2028 was corrected.'],
  ['ParticipationPaused', { from: '2028-02-07', protected: true }, 'The participation was paused from 7 February 2028, for a protected reason.'],
  ['ContinuationDecided', { decision: 'pending-protected' }, 'It was decided that the continuation waits, because of an absence that is protected.'],
  ['AppealDecided', { decision: 'upheld' }, 'The appeal was upheld, so the participant goes on.'],
  ['TaskEscalated', { task: 'decide-appeal-1' }, 'The task “Decide on the appeal” was late, so it was brought to the CEO.'],
  ['TalentPoolJoined', { source: 'completed', reviewOn: '2029-07-10' }, 'They are in the talent pool as somebody who completed the programme, to be looked at again on 10 July 2029.'],
] as const)('%s %j reads “%s”', (type, data, text) => {
  expect(said(type, data)).toBe(text);
}); // prettier-ignore

test('whoever acted is named where the reader may know the name', () => {
  expect(said('ProgrammeJoined', { staff: 'staff-ada', joinedOn: '2027-09-01' }, allNames)).toBe(
    'Priya Shah joined the programme on 1 September 2027.',
  );
  // What the process recorded was done by nobody.
  expect(said('ProgrammeJoined', {}, allNames)).toBe('The participant joined the programme.');
});

test.each([
  ['endorse-application-1', 'Read an application to the programme for Ada Obi'],
  ['endorse-application-2', 'Read an application to the programme for Ada Obi (application 2)'],
  ['complete-element-3', 'Complete an element of the development plan for Ada Obi (element 3)'],
])('the task %s is called “%s”', (key, title) => {
  expect(taskTitle({ key, process, title: 'Ada Obi' })).toBe(title);
});

test.each([
  ['NotCompletedYet', { missing: ['accreditation', 'research'] }, ['Still missing: an accreditation that holds and a completed research project.']],
  ['FactsMissing', { continuation: 1, missing: ['appraisal'] }, ['Still missing: the result of the appraisal.']],
  ['AppealTooLate', { appealBy: '2028-10-24T22:59:59.000Z' }, ['An appeal could be made until 24 October 2028, 23:59 (BST).']],
  ['AlreadyDeferred', { joinsOn: '2028-09-01' }, ['The joining day is 1 September 2028.']],
  ['ReviewDayImpossible', { reviewOn: '2040-01-01', today: '2027-10-11', latest: '2030-10-11' }, ['The day to look again is 1 January 2040.', 'Today is 11 October 2027.', 'The latest day is 11 October 2030.']],
])('%s says %j', (name, facts, text) => {
  expect(refusalWords(name, facts, allNames).text).toEqual(text);
}); // prettier-ignore

test('personal texts are called what they are', () => {
  expect(textLabel('grounds', process)).toBe('Grounds of the appeal');
  expect(textLabel('feedback', process)).toBe('Feedback');
});
