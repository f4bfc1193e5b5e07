import { expect, test } from '@jest/globals';
import { processes } from '#libs/domain/registry.js';
import { upcast } from '#libs/kernel/index.js';
import { noNames, sentence, type ShownEvent } from '#libs/words/index.js';
import { golden, goldenFiles } from '../domain/corpus/corpus.js';
import { allNames, notASentence } from './plain.js';

/** Every event that was ever published, in today's shape. */
const published = goldenFiles().map((path) => {
  const { type, schema, data } = golden(path);
  const [process = ''] = path.split('/');
  const { upcasters } = processes[process as keyof typeof processes].fold;
  return { path, event: { ...upcast(upcasters, schema, { type, data }), process } as ShownEvent };
});
/** As a reader is shown it from whom one more field is withheld: each field by itself, and all but it. */
const redacted = ({ data, ...rest }: ShownEvent): readonly ShownEvent[] =>
  Object.entries(data).flatMap(([field, value]) => [
    { ...rest, data: Object.fromEntries(Object.entries(data).filter(([name]) => name !== field)) },
    { ...rest, data: { [field]: value as unknown } },
  ]);
const said = (event: ShownEvent) => [sentence(event, allNames), sentence(event, noNames)];

test('there are events to tell of', () => {
  expect(published.length).toBeGreaterThan(90);
});

test.each(published)('$path is told in a plain sentence, whatever is withheld', ({ event }) => {
  const all = [event, { ...event, data: {} }, ...redacted(event)].flatMap(said);
  expect(all.flatMap(notASentence)).toEqual([]);
});

test.each(published)('$path has words of its own', ({ event }) => {
  expect(sentence(event, noNames)).not.toContain('no words');
});

const told = (type: string, data: object, names = allNames) => sentence({ type, data }, names);

test.each([
  ['JobDescriptionApproved', { by: 'staff-slt', version: 1 }, 'Priya Shah approved the job description.'],
  ['ApplicationWithdrawn', {}, 'An applicant withdrew their application.', noNames],
  [
    'AppointmentMade',
    { staff: 'staff-ben', title: 'Deputy Head', school: 'school-ash', startsOn: '2027-04-19' },
    'Priya Shah was appointed Deputy Head at Marsh Lane Primary from 19 April 2027.',
  ],
  ['TaskClaimed', { task: 'sift-a1-staff-ben', by: 'staff-ben' }, 'Priya Shah took the task “Sift an application”.'],
  ['TaskClaimed', { task: 'approve-request', by: 'staff-ben' }, 'Priya Shah took a task.'],
  [
    'EssentialCriteriaNotMet',
    { unmet: ['c1', 'c2'] },
    'An application does not meet 2 of the essential criteria.',
    noNames,
  ],
  ['DocumentAttached', { about: 'application' }, 'A document was attached to an application.', noNames],
] as const)('%s %j reads “%s”', (type, data, text, names = allNames) => {
  expect(told(type, data, names)).toBe(text);
});

test('who acted is said where the data do not name them, and never of an applicant whose name is hidden', () => {
  const actor = 'staff-ben' as never;
  expect(sentence({ type: 'OfferAccepted', data: {}, actor }, allNames)).toBe('Priya Shah accepted the offer.');
  expect(
    sentence({ type: 'ApplicationReceived', data: {}, actor }, { ...allNames, candidateOf: () => 'Candidate 3' }),
  ).toBe('An application was received.');
  expect(
    sentence(
      { type: 'ApplicationReceived', data: { application: 'a1' }, actor },
      { ...allNames, candidateOf: () => 'Candidate 3' },
    ),
  ).toBe('Candidate 3 applied.');
});

test('an event of tomorrow is told without a name', () => {
  expect(told('ChairsMoved', { by: 'staff-ben' })).toBe('Something happened that this release has no words for.');
});
