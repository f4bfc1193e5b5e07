import type { Agenda, AgendaItem } from '#libs/domain/ldp-cycle/parts.js';
import type { Progress } from '#libs/domain/ldp-cycle/words.js';
import type { LocalDate, PostId, StaffId } from '#libs/kernel/index.js';
import type { Shown } from '../../../queries/known-case.js';
import { counted, dayOf, dayText } from '#libs/words/index.js';
import { participationStatuses } from '#libs/words/ldp-participation/statuses.js';
import { progressWords } from '#libs/words/ldp-participation/marks.js';
import { every, fact, nameOf, part, said, schoolName, tabled, textSaid, type Part } from '../ldp/drawing.js';
import { candidateName, numberFact, postText, type OfIntake } from './drawing.js';

const continuations: Readonly<Record<AgendaItem['continuation'], string>> = {
  none: 'None open',
  open: 'Open',
  provisional: 'Goes on for the time being',
  'pending-protected': 'Pending, because of a protected absence',
};
const statusText = (status: string): string =>
  (participationStatuses as Readonly<Record<string, { label: string }>>)[status]?.label ?? status;

/** What is known of a participant, in the words of the agenda. */
export const agendaFacts = ({ status, elements, accreditations, activities, continuation, last }: AgendaItem) => [
  ...fact('Stands', statusText(status)),
  ...fact('Development plan', `${elements.open} open, ${elements.overdue} of them late, ${elements.completed} completed`), // prettier-ignore
  ...numberFact('Accreditations that hold', accreditations),
  ...numberFact('Activities', activities),
  ...fact('Continuation', continuations[continuation]),
  ...fact('At the last progress review', last && progressWords[last]),
];
/** What SLT looks at, as it was when the review opened. */
export const agendaPart = (drawing: OfIntake, { on, participants, actions, plans }: Agenda): readonly Part[] => [
  ...part('Agenda', [
    ...fact('Facts as of', dayText(on)),
    ...numberFact('Participants', participants.length),
    ...numberFact('Actions still open from earlier reviews', actions.length),
    ...numberFact('Planned secondments not requested yet', plans.length),
  ]),
  ...tabled(
    'The participants',
    ['Participant', 'School', 'Plan: open, late, completed', 'Accreditations', 'Continuation', 'Last review'],
    participants.map((one) => [
      nameOf(drawing, one.staff),
      schoolName(drawing, one.school),
      {
        text: `${one.elements.open}, ${one.elements.overdue}, ${one.elements.completed}`,
        wrong: one.elements.overdue > 0,
      },
      String(one.accreditations),
      continuations[one.continuation],
      one.last ? progressWords[one.last] : 'None yet',
    ]),
  ),
];

const ofReview = (drawing: OfIntake, review: number, ...types: readonly string[]): readonly Shown[] =>
  every(drawing, ...types).filter(({ data }) => data['review'] === review);
const finalText = (final: unknown): string => (final ? ', in the final review' : '');
/** How each participant was seen in a review; the last look counts. */
export const statusesPart = (drawing: OfIntake, review: number): readonly Part[] => {
  const all = ofReview(drawing, review, 'StatusRecorded');
  const last = all.filter(
    ({ data }, i) => !all.slice(i + 1).some((one) => one.data['candidate'] === data['candidate']),
  );
  return tabled(
    'How the participants get on',
    ['Participant', 'Status', 'What was said', 'By'],
    last.map(({ data }) => [
      candidateName(drawing, data['candidate'] as number),
      `${progressWords[data['progress'] as Progress]}${finalText(data['final'])}`,
      textSaid(drawing, data['note']) ?? '',
      nameOf(drawing, data['by'] as StaffId),
    ]),
  );
};
/** What was said of a participant in a review; the last counts. */
export const statusNote = (drawing: OfIntake, review: number, candidate: number): string | undefined =>
  textSaid(
    drawing,
    ofReview(drawing, review, 'StatusRecorded').findLast(({ data }) => data['candidate'] === candidate)?.data['note'],
  );
export const reviewTexts = ['StatusRecorded', 'MinutesRecorded', 'ActionAdded', 'ActionCompleted'] as const;

type Actions = Readonly<{ review?: number; only?: readonly number[]; title?: string }>;
/** Actions with their owners and what came of them: all, of one review, or some. */
export const actionsPart = (drawing: OfIntake, { review, only, title = 'Actions' }: Actions = {}): readonly Part[] => {
  const done = every(drawing, 'ActionCompleted');
  const today = drawing.caller.at.slice(0, 10);
  return tabled(
    title,
    ['Action', 'What is to be done', 'Who', 'Due', 'What came of it'],
    every(drawing, 'ActionAdded')
      .filter(({ data }) => review === undefined || data['review'] === review)
      .filter(({ data }) => only === undefined || only.includes(data['action'] as number))
      .map(({ data }) => {
        const completed = done.find((one) => one.data['action'] === data['action']);
        const due = data['due'] as LocalDate;
        return [
          String(data['action']),
          textSaid(drawing, data['text']) ?? '',
          nameOf(drawing, data['owner'] as StaffId),
          { text: dayText(due), wrong: !completed && due < today },
          completed ? `Done. ${textSaid(drawing, completed.data['outcome']) ?? ''}`.trim() : 'Open',
        ];
      }),
  );
};
export const openActions = ({ seen }: OfIntake): readonly number[] => seen.actions.map(({ action }) => action);

/** Secondments that reviews planned, and what came of each. */
export const plansPart = (drawing: OfIntake, review?: number): readonly Part[] => {
  const settled = every(drawing, 'PlannedSecondmentStarted', 'PlannedSecondmentDropped');
  return tabled(
    'Planned secondments',
    ['Participant', 'Post', 'What came of it'],
    every(drawing, 'SecondmentPlanned')
      .filter(({ data }) => review === undefined || data['review'] === review)
      .map(({ data }) => {
        const end = settled.find((one) => one.data['plan'] === data['plan']);
        const secondment = end?.data['secondment'] as string | undefined;
        return [
          candidateName(drawing, data['candidate'] as number),
          postText(drawing, data['post'] as PostId),
          secondment ? { text: 'Requested', href: `/cases/${secondment}` } : end ? 'Dropped' : 'HR is to request it',
        ];
      }),
  );
};

const minutesOf = (drawing: OfIntake, review: number) => ofReview(drawing, review, 'MinutesRecorded').at(-1);
export const minutesText = (drawing: OfIntake, review: number): string | undefined =>
  textSaid(drawing, minutesOf(drawing, review)?.data['minutes']);
const minutesPart = (drawing: OfIntake, review: number): readonly Part[] => {
  const last = minutesOf(drawing, review);
  if (!last) return [];
  const { version, by, minutes } = last.data;
  return part('Minutes', [
    ...said(drawing, 'What was said and decided', minutes),
    ...fact('Written by', nameOf(drawing, by as StaffId)),
    ...fact('Version', Number(version) > 1 ? String(version) : undefined),
  ]);
};
export type PastReview = Readonly<{ title: string; parts: readonly Part[] }>;
/** The reviews that are over, the latest first. */
export const pastReviews = (drawing: OfIntake): readonly PastReview[] => {
  const closed = every(drawing, 'ReviewClosed', 'ReviewMissed');
  return [...every(drawing, 'ReviewOpened')].reverse().flatMap(({ event, data }) => {
    const review = data['review'] as number;
    const end = closed.find((one) => one.data['review'] === review);
    if (!end) return [];
    const how = end.event.event.type === 'ReviewMissed' ? 'not held to its end' : `closed on ${dayOf(end.event.at)}`;
    const parts = [
      ...minutesPart(drawing, review),
      ...statusesPart(drawing, review),
      ...actionsPart(drawing, { review }),
      ...plansPart(drawing, review),
    ];
    // Two tables of a page never have one name.
    const named = parts.map((one) =>
      one.table ? { ...one, title: `${one.title} in progress review ${review}` } : one,
    );
    return [{ title: `Progress review ${review}, opened on ${dayOf(event.at)}, ${how}`, parts: named }];
  });
};

/** The CEO's reviews of external recruitment, the latest first. */
export const externalPart = (drawing: OfIntake): readonly Part[] =>
  tabled(
    'Reviews of external recruitment',
    ['When', 'Is it needed?', 'For which posts', 'Why'],
    [...every(drawing, 'ExternalReviewRecorded')].reverse().map(({ event, data }) => [
      dayOf(event.at),
      data['needed'] ? 'Yes' : 'No',
      ((data['posts'] ?? []) as readonly PostId[]).map((post) => postText(drawing, post)).join('; ') || counted(0, 'post'), // prettier-ignore
      textSaid(drawing, data['note']) ?? '',
    ]),
  );
