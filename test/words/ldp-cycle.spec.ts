import { describe, expect, test } from '@jest/globals';
import { ldpCycle } from '#libs/domain/ldp-cycle/index.js';
import * as words from '#libs/words/index.js';
import { cycleAsks } from '#libs/words/ldp-cycle/tasks.js';
import { cycleStatuses } from '#libs/words/ldp-cycle/statuses.js';
import { textLabel } from '#libs/words/texts.js';
import { situations } from '../domain/ldp-cycle/situations.js';
import { everyEvent, tried } from '../domain/ldp-cycle/told.js';
import { tasksIn } from '../domain/ldp-cycle/world.js';
import { allNames, notForPeople } from './plain.js';
import { ofCommand, ofEvent, ofRefusal, ofTask, ownOf, sentences } from './reading.js';

const { noNames, refusalWords, sentence, taskTitle } = words;
const process = 'ldp-cycle';

describe('Of an intake of the programme', () => {
  test.each(Object.entries(cycleStatuses))('the status %s is said, and what it means', (_, { label, means }) => {
    expect(notForPeople(label)).toEqual([]);
    expect(sentences(means)).toEqual([]);
  });

  test.each(ownOf(ldpCycle.specs))(
    '%s has a button, a sentence for when it is done, and one for what follows',
    (type) => {
      expect(ofCommand(type, process)).toEqual([]);
    },
  );

  test('every task is asked for, explained, and each answer says what follows', () => {
    const tasks = Object.values(situations).flatMap(([world]) => [...tasksIn(world)]);
    expect(new Set(tasks.map(({ key }) => words.taskKind(key, process)))).toEqual(new Set(Object.keys(cycleAsks)));
    for (const task of tasks) expect(ofTask(task, process)).toEqual([]);
  });

  test('every event is told in a plain sentence, whatever is withheld', () => {
    expect(new Set(everyEvent.map(({ type }) => type)).size).toBe(38);
    const each = new Map(everyEvent.map((one) => [`${one.type} ${Object.keys(one.data as object).join()}`, one]));
    for (const event of each.values()) expect([event.type, ofEvent(event, process)]).toEqual([event.type, []]);
  });

  test('every refusal reads well with its facts', () => {
    const refused = tried.flatMap(({ decision }) => (decision.ok ? [] : [decision]));
    expect(new Set(refused.map(({ refusal }) => refusal)).size).toBeGreaterThan(33);
    for (const one of refused) expect([one.refusal, ofRefusal(one)]).toEqual([one.refusal, []]);
  });
});

const said = (type: string, data: object, names = noNames) => sentence({ type, data, process }, names);
test.each([
  ['CycleOpened', { joinsOn: '2027-09-01', capacity: 12 }, 'The intake that joins on 1 September 2027, with 12 places was opened.'],
  ['PanelMemberRecused', { candidate: 2, because: 'family', able: 1, quorate: false }, 'A member does not judge candidate 2, because the candidate is of their family. Too few are left, so HR was asked to add a member.'],
  ['PanelMemberRecused', { because: 'unavailable' }, 'A member sits on the panel no more, because they can’t serve.'],
  ['CandidateDecided', { candidate: 1, decision: 'wait' }, 'The panel decided on candidate 1: suited, after those who are selected.'],
  ['SelectionDecided', { offered: [1, 2], waitList: [3], notSelected: [4] }, 'The decisions of the panel took effect: 2 places offered, 1 on the wait-list and 1 not selected.'],
  ['PlaceGivenUp', { candidate: 3, because: 'deferred' }, 'Candidate 3 has the place kept for the next intake.'],
  ['StatusRecorded', { candidate: 1, progress: 'at-risk', final: true }, 'The progress of candidate 1 was recorded: at risk (final review).'],
  ['ExternalReviewRecorded', { needed: true, posts: ['p', 'q'] }, 'External recruitment was reviewed: it is needed for 2 posts.'],
  ['TaskEscalated', { task: 'hold-review-1' }, 'The task “Hold the progress review” was late, so it was brought to the CEO.'],
] as const)('%s %j reads “%s”', (type, data, text) => {
  expect(said(type, data)).toBe(text);
}); // prettier-ignore

test('candidates are named where the reader may know who they are', () => {
  expect(said('CandidateMovedUp', { candidate: 3 }, allNames)).toBe(
    'A place became free, and Ben Okafor moved up from the wait-list.',
  );
  expect(said('CandidateMovedUp', {}, noNames)).toBe(
    'A place became free, and a candidate moved up from the wait-list.',
  );
});

test.each([
  ['assess-2-staff-slt', 'Assess a candidate for the intake (candidate 2)'],
  ['write-feedback-12', 'Write the reason and the feedback for a candidate for the intake (candidate 12)'],
  ['hold-review-3', 'Hold the progress review for the intake (review 3)'],
  ['set-up-panel', 'Set up the panel for the intake'],
])('the task %s is called “%s”', (key, title) => {
  expect(taskTitle({ key, process, title: 'the intake' })).toBe(title);
});

test.each([
  ['PanelRulesNotMet', { red: ['TooFewMembers', 'TooFewSchools'], rules: {} }, ['About the panel: it has too few members and its members come from too few schools.']],
  ['PlacesAreTaken', { capacity: 1, taken: 2 }, ['That is 1 place.', 'Offered or taken: 2 places.']],
  ['NotAssessedByEnough', { candidate: 1, needs: 2 }, ['This is about Ben Okafor.', 'Needed: 2 members.']],
  ['BeforeCutOff', { cutOff: '2027-08-31' }, ['The cut-off is 31 August 2027.']],
  ['NotAllDecided', { candidates: [1, 2] }, ['This is about 2 candidates.']],
  ['RecusedFromCandidate', { candidate: 1, member: 'staff-slt' }, ['This is about Ben Okafor.', 'This is about Priya Shah.']],
])('%s says %j', (name, facts, text) => {
  expect(refusalWords(name, facts, allNames).text).toEqual(text);
}); // prettier-ignore

test('personal texts are called what they are', () => {
  expect(textLabel('minutes', process)).toBe('Minutes');
  expect(textLabel('evidence', process)).toBe('Evidence');
});
