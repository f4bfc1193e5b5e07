import type { Candidate } from '#libs/domain/ldp-cycle/parts.js';
import { candidateStandings, verdictWords } from '#libs/words/ldp-cycle/marks.js';
import { endorsements, progressWords } from '#libs/words/ldp-participation/marks.js';
import { counted, dayText, timeText } from '#libs/words/index.js';
import type { IntakeSeen } from '../../forms/ldp-cycle/seen.js';
import {
  every,
  fact,
  nameOf,
  part,
  said,
  schoolName,
  tabled,
  textSaid,
  type Drawing,
  type Part,
} from '../ldp/drawing.js';

export type OfIntake = Drawing<IntakeSeen>;
const taking = ['offered', 'accepted', 'joined', 'ended'];

/** The intake in numbers, and when it acts by itself. */
export const intakePart = (drawing: OfIntake): readonly Part[] => {
  const {
    joinsOn,
    cutOff,
    capacity,
    candidates,
    waitList,
    status,
    closesAt,
    nextReviewAt,
    criteria = [],
  } = drawing.seen;
  const count = candidates.filter(({ standing }) => taking.includes(standing)).length;
  const selecting = status === 'Open' || status === 'Selecting' || status === 'Selected';
  return [
    ...part('The intake', [
      ...fact('Joins on', dayText(joinsOn)),
      ...fact('Last day to apply', cutOff && dayText(cutOff)),
      ...fact('Places', capacity ? counted(capacity, 'place') : undefined),
      ...fact('Offered or taken', capacity ? String(count) : undefined),
      ...fact('On the wait-list', selecting ? String(waitList?.length ?? 0) : undefined),
      ...fact('The list closes', selecting && closesAt ? timeText(closesAt) : undefined),
      ...fact('Next progress review', nextReviewAt && timeText(nextReviewAt)),
    ]),
    ...(criteria.length ? [{ title: 'What is assessed', lines: criteria.map(({ text }) => text) }] : []),
  ];
};

export const candidateName = (drawing: OfIntake, number: number): string => {
  const one = drawing.seen.candidates.find(({ candidate }) => candidate === number);
  return one ? nameOf(drawing, one.staff) : `Candidate ${number}`;
};
/** Everybody whom the reader sees, with where they stand. */
export const candidatesPart = (drawing: OfIntake): readonly Part[] =>
  tabled(
    'Applicants and participants',
    ['Who', 'School', 'Stands', 'What their Head said'],
    drawing.seen.candidates.map(({ staff, school, standing, endorsement, participation }) => [
      { text: nameOf(drawing, staff), href: `/cases/${participation}` },
      schoolName(drawing, school),
      candidateStandings[standing].label,
      endorsements[endorsement],
    ]),
  );
/** The marks and views that the reader may see. */
const judged = (drawing: OfIntake, { marks, votes, decision }: Candidate): readonly Part[] => {
  const { criteria } = drawing.seen;
  const evidence = every(drawing, 'CriterionAssessed');
  const shows = (by: string, criterion: string) =>
    evidence.findLast(({ data }) => data['by'] === by && data['criterion'] === criterion)?.data['evidence'];
  return [
    ...tabled(
      'Marks',
      ['Criterion', 'By', 'Mark', 'What shows it'],
      criteria.flatMap(({ id, text }) =>
        marks
          .filter(({ criterion }) => criterion === id)
          .map(({ by, score }) => [text, nameOf(drawing, by), String(score), textSaid(drawing, shows(by, id)) ?? '']),
      ),
    ),
    ...tabled(
      'What the panel thinks',
      ['By', 'View'],
      votes.map((one) => [nameOf(drawing, one.by), verdictWords[one.decision]]),
    ),
    ...part('', [...fact('The panel decided', decision && verdictWords[decision])]),
  ];
};
/** One candidate: what they wrote, and how the panel judges it as far as the reader may see. */
export const candidatePart = (drawing: OfIntake, number: number): readonly Part[] => {
  const one = drawing.seen.candidates.find(({ candidate }) => candidate === number);
  if (!one) return [];
  const entered = every(drawing, 'ApplicationEntered').findLast(({ data }) => data['candidate'] === number);
  const { statement } = (entered?.data['entry'] ?? {}) as { statement?: unknown };
  return [
    ...part(candidateName(drawing, number), [
      ...fact('School', schoolName(drawing, one.school)),
      ...fact('Stands', candidateStandings[one.standing].label),
      ...fact('What their Head said', endorsements[one.endorsement]),
      ...said(drawing, 'Statement', statement),
    ]),
    ...judged(drawing, one),
  ];
};
export const candidateTextTypes = ['ApplicationEntered', 'CriterionAssessed'] as const;

export const panelPart = (drawing: OfIntake): readonly Part[] => {
  const { panel } = drawing.seen;
  if (!panel) return [];
  const off = (staff: string) =>
    panel.recusals.some(({ member, candidate }) => member === staff && candidate === undefined);
  return tabled(
    'The panel',
    ['Member', 'School', ''],
    panel.members.map(({ staff, school }) => [
      nameOf(drawing, staff),
      schoolName(drawing, school),
      off(staff) ? 'Sits no more' : '',
    ]),
  );
};

/** What is known of each participant when a review opens, in numbers. */
export const agendaPart = (drawing: OfIntake): readonly Part[] => {
  const { review } = drawing.seen;
  if (!review) return [];
  const { agenda, seen } = review;
  return tabled(
    `Agenda of ${dayText(agenda.on)}`,
    ['Participant', 'School', 'Elements open', 'Overdue', 'Done', 'Accreditations', 'Activities', 'Last time', 'Now'],
    agenda.participants.map(({ staff, school, elements, accreditations, activities, last, candidate }) => {
      const now = seen.find((one) => one.candidate === candidate);
      return [
        nameOf(drawing, staff),
        schoolName(drawing, school),
        String(elements.open),
        { text: String(elements.overdue), wrong: elements.overdue > 0 },
        String(elements.completed),
        String(accreditations),
        String(activities),
        last ? progressWords[last] : 'Not looked at yet',
        now ? { text: progressWords[now.progress] } : { text: 'To be looked at', wrong: true },
      ];
    }),
  );
};
/** Minutes, actions and planned secondments of the reviews so far. */
export const reviewsParts = (drawing: OfIntake): readonly Part[] => {
  const { actions, plans, reviews } = drawing.seen;
  const minutes = every(drawing, 'MinutesRecorded');
  const last = minutes.filter(
    (one, i) => !minutes.slice(i + 1).some(({ data }) => data['review'] === one.data['review']),
  );
  const added = every(drawing, 'ActionAdded');
  return [
    ...part(
      'Minutes',
      last.flatMap(({ data }) => said(drawing, `Review ${String(data['review'])}`, data['minutes'])),
    ),
    ...tabled(
      'Actions that are open',
      ['Action', 'Whose', 'Due'],
      (actions ?? []).map(({ action, owner, due }) => [
        textSaid(drawing, added.find(({ data }) => data['action'] === action)?.data['text']) ?? `Action ${action}`,
        nameOf(drawing, owner),
        dayText(due),
      ]),
    ),
    ...tabled(
      'Secondments that are planned',
      ['Who', 'Plan'],
      (plans ?? []).map(({ plan, candidate }) => [candidateName(drawing, candidate), `Plan ${plan}`]),
    ),
    ...tabled(
      'How participants got on',
      ['Review', 'Who', 'Progress', 'Note'],
      every(drawing, 'StatusRecorded').map(({ data }) => [
        String(data['review']),
        candidateName(drawing, Number(data['candidate'])),
        progressWords[data['progress'] as keyof typeof progressWords],
        textSaid(drawing, data['note']) ?? '',
      ]),
    ),
    ...part('Reviews', fact('Held or open so far', reviews ? String(reviews) : undefined)),
  ];
};
export const reviewTextTypes = ['MinutesRecorded', 'ActionAdded', 'StatusRecorded'] as const;
