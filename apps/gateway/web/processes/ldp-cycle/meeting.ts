import { localDate, plus } from '#libs/kernel/calendar.js';
import type { PersonCaller } from '#libs/access/index.js';
import type { StaffId } from '#libs/kernel/index.js';
import { capital, counted, dayText } from '#libs/words/index.js';
import { progressWords } from '#libs/words/ldp-participation/marks.js';
import type { Engine } from '../../../engine.js';
import { askerContext } from '../../forms/asker-context.js';
import { postsOffered } from '../../forms/posts-offered.js';
import { postQuestion } from '../../forms/shared/posts.js';
import type { Evidence, InPlace } from '../../tasks/evidence.js';
import { candidateName, intakeDrawing, type OfIntake } from './drawing.js';
import { agendaFacts, minutesText, statusNote } from './review-parts.js';

type Choices = readonly Readonly<{ value: string; text: string }>[];
const choose: Choices = [{ value: '', text: 'Choose' }];
const progress: Choices = [...choose, ...Object.entries(progressWords).map(([value, text]) => ({ value, text }))];
const finals: Choices = [
  { value: 'no', text: 'No' },
  { value: 'yes', text: 'Yes' },
];
const byName = (one: Choices[number], other: Choices[number]): number => one.text.localeCompare(other.text, 'en-GB');

type Review = NonNullable<OfIntake['seen']['review']>;
/** A row for each participant: what is known of them, and how the meeting sees them. */
const statusForms = (drawing: OfIntake, review: Review): readonly InPlace[] =>
  drawing.seen.candidates
    .filter(({ standing }) => standing === 'joined')
    .map(({ candidate }) => {
      const now = review.seen.find((one) => one.candidate === candidate);
      const item = review.agenda.participants.find((one) => one.candidate === candidate);
      const note = statusNote(drawing, review.review, candidate);
      return {
        title: `${capital(candidateName(drawing, candidate))}: ${now ? progressWords[now.progress].toLowerCase() : 'to be looked at'}`,
        known: [...(item ? agendaFacts(item) : []), ...(note ? [{ label: 'What was said today', text: note }] : [])],
        command: 'RecordStatus',
        fixed: { candidate: String(candidate) },
        fields: [
          { kind: 'choice', name: 'progress', label: 'How do they get on?', options: progress, value: now?.progress ?? '' }, // prettier-ignore
          { kind: 'text', name: 'note', label: 'What is there to say?', value: note ?? '' },
          { kind: 'choice', name: 'final', label: 'Is it the last look before they complete the programme?', options: finals, value: now?.final ? 'yes' : 'no' }, // prettier-ignore
        ],
        button: now ? 'Record it again' : 'Record it',
      };
    });

/** Those who may see to an action: who leads, HR, and those who take part. */
const owners = async ({ directory, names }: Engine, { at }: PersonCaller, drawing: OfIntake): Promise<Choices> => {
  const trust = directory.current();
  const all = (['SLT', 'HR', 'Head', 'CEO'] as const).flatMap((role) => trust.holders(role, undefined, at));
  const joined = drawing.seen.candidates.filter(({ standing }) => standing === 'joined').map(({ staff }) => staff);
  const known = await names([...new Set<StaffId>([...all, ...joined])]);
  return [...choose, ...[...known].map(([value, text]) => ({ value, text })).sort(byName)];
};
const participants = (drawing: OfIntake, first: string): Choices => [
  { value: '', text: first },
  ...drawing.seen.candidates
    .filter(({ standing }) => standing === 'joined')
    .map(({ candidate }) => ({ value: String(candidate), text: capital(candidateName(drawing, candidate)) }))
    .sort(byName),
];

const actionForm = async (engine: Engine, caller: PersonCaller, drawing: OfIntake): Promise<InPlace> => ({
  title: 'Add an action',
  command: 'AddAction',
  fixed: {},
  fields: [
    { kind: 'text', name: 'text', label: 'What is to be done?' },
    { kind: 'choice', name: 'owner', label: 'Who does it?', options: await owners(engine, caller, drawing), value: '' },
    { kind: 'day', name: 'due', label: 'By when?', hint: `On ${dayText(plus(localDate(caller.at), 'P1D'))} or later` },
    { kind: 'choice', name: 'candidate', label: 'Is it about a participant?', options: participants(drawing, 'Nobody in particular'), value: '' }, // prettier-ignore
  ],
  button: 'Add the action',
});
const planForm = async (engine: Engine, caller: PersonCaller, evidence: Evidence, drawing: OfIntake) => {
  const posts = await postsOffered(engine, caller);
  // Who holds each is nothing that a page of the meeting has to say.
  const asker = { ...askerContext(engine, caller, evidence.reader.names, evidence.known.now.pack), caller: { ...caller, roles: [] } }; // prettier-ignore
  const { options } = postQuestion('post', '', posts.filter(({ last }) => !last), asker); // prettier-ignore
  const plan: InPlace = {
    title: 'Plan a secondment',
    known: [{ label: 'What comes of it', text: 'HR requests it, and all sides agree on it as on any other.' }],
    command: 'PlanSecondment',
    fixed: {},
    fields: [
      { kind: 'choice', name: 'candidate', label: 'Which participant?', options: participants(drawing, 'Choose'), value: '' }, // prettier-ignore
      { kind: 'choice', name: 'post', label: 'To which post?', options: [...choose, ...options], value: '' },
    ],
    button: 'Plan the secondment',
  };
  return plan;
};

const minutesForm = (drawing: OfIntake, { review, minutes }: Review): InPlace => ({
  title: minutes ? `Minutes, version ${minutes}` : 'Minutes',
  command: 'RecordMinutes',
  fixed: {},
  fields: [
    {
      kind: 'text',
      name: 'minutes',
      label: 'What was said and decided?',
      hint: 'Written again, the last version counts. Earlier ones stay on record.',
      rows: 10,
      value: minutesText(drawing, review) ?? '',
    },
  ],
  button: minutes ? 'Keep the new version' : 'Keep the minutes',
});
/** What is missing before the review may be closed. */
const missing = (drawing: OfIntake, { minutes, seen }: Review): readonly string[] => {
  const left = drawing.seen.candidates.filter(
    (one) => one.standing === 'joined' && !seen.some(({ candidate }) => candidate === one.candidate),
  );
  return [
    ...(minutes ? [] : ['the minutes']),
    ...(left.length ? [`a status for ${counted(left.length, 'participant')}`] : []),
  ];
};
const closeForm = (drawing: OfIntake, review: Review): InPlace => {
  const lacks = missing(drawing, review);
  const text = lacks.length ? `It still lacks ${lacks.join(' and ')}.` : 'It has its minutes and a status for everybody.'; // prettier-ignore
  return {
    title: 'Close the progress review',
    known: [{ label: 'Ready?', text }],
    command: 'CloseReview',
    fixed: {},
    fields: [],
    button: 'Close the progress review',
    last: true,
  };
};

/** The whole meeting of SLT on one page: each participant, actions, planned secondments, the minutes, and its end. */
export const meetingForms = async (
  engine: Engine,
  caller: PersonCaller,
  evidence: Evidence,
): Promise<readonly InPlace[]> => {
  const { known, key, reader, texts } = evidence;
  const drawing = await intakeDrawing(engine, { known, caller, reader, texts }, { state: known.now, shown: known.shown }); // prettier-ignore
  const { review } = drawing.seen;
  if (!review || key !== `hold-review-${review.review}`) return [];
  return [
    ...statusForms(drawing, review),
    await actionForm(engine, caller, drawing),
    await planForm(engine, caller, evidence, drawing),
    minutesForm(drawing, review),
    closeForm(drawing, review),
  ];
};
