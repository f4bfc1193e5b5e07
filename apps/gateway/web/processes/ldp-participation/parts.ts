import type { LocalDate } from '#libs/kernel/index.js';
import { accreditedOn } from '#libs/domain/ldp-participation/completion.js';
import { dayText } from '#libs/words/index.js';
import { participationStatuses } from '#libs/words/ldp-participation/statuses.js';
import {
  accreditingBodies,
  activityKinds,
  appraisalResults,
  continuationDecisions,
  elementKinds,
  elementStandings,
  endorsements,
  objectivesResults,
  poolSources,
  progressWords,
  secondmentObjectives,
} from '#libs/words/ldp-participation/marks.js';
import type { FileSeen } from '../../forms/ldp-participation/seen.js';
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

type OfFile = Drawing<FileSeen>;
const contracts = { permanent: 'Permanent', 'fixed-term': 'Fixed-term' } as const;

/** Who it is and where they stand. */
export const standingPart = (drawing: OfFile): readonly Part[] => {
  const { person, school, status, application, progress, step } = drawing.seen;
  return part(person === drawing.reader.me ? 'Where you stand' : 'Where they stand', [
    ...fact('Who', nameOf(drawing, person)),
    ...fact('School', schoolName(drawing, school)),
    ...fact('Stands', participationStatuses[status].label),
    ...fact('Position on the wait-list', step.status === 'WaitListed' ? String(step.position) : undefined),
    ...fact('Joins on', application && step.status !== 'Participating' ? dayText('joinsOn' in step ? step.joinsOn : application.intake.joinsOn) : undefined), // prettier-ignore
    ...fact('Takes part since', 'since' in step ? dayText(step.since) : undefined),
    ...fact('Last progress review', progress && progressWords[progress.progress]),
  ]);
};

/** The application, with what was found and what was said of it. */
export const applicationPart = (drawing: OfFile): readonly Part[] => {
  const { application } = drawing.seen;
  if (!application) return [];
  const { intake, eligibility, endorsement, question, number } = application;
  return part(number > 1 ? `Application ${number}` : 'Application', [
    ...fact('Handed in on', dayText(intake.handedInOn)),
    ...fact('Contract, as found then', eligibility.contract && contracts[eligibility.contract]),
    ...fact('Joins on', dayText(intake.joinsOn)),
    ...fact('Last day to apply for it', dayText(intake.cutOff)),
    ...fact('What was said of it', endorsement && endorsements[endorsement]),
    ...fact('Question about the contract', question && (question.answer ? (question.answer === 'eligible' ? 'It does not stand in the way' : 'It stands in the way') : 'HR is asked')), // prettier-ignore
  ]);
};
/** What was written in and about the applications, the latest last. */
export const applicationTexts = (drawing: OfFile): readonly Part[] => {
  const written = every(drawing, ...applicationTextTypes).flatMap(({ event, data }) => [
    ...said(drawing, labels[event.event.type] ?? 'Reason', data['statement'] ?? data['comment'] ?? data['reason']),
    ...said(drawing, 'Feedback of the panel', data['feedback']),
  ]);
  return part('What was written', written);
};
export const applicationTextTypes = [
  'ApplicationSubmitted',
  'ApplicationEndorsed',
  'ApplicationCommented',
  'FixedTermQuestionDecided',
  'PlaceOffered',
  'PlacedOnWaitList',
  'NotSelected',
  'JoinQuestionDecided',
] as const;
const labels: Readonly<Record<string, string>> = {
  ApplicationSubmitted: 'Statement of the applicant',
  ApplicationEndorsed: 'What the Head said',
  ApplicationCommented: 'What the Head said',
  FixedTermQuestionDecided: 'What HR said of the contract',
  NotSelected: 'Reason of the panel',
  JoinQuestionDecided: 'What HR said on the joining day',
};

/** The development plan, what was done of it, and what holds of the accreditations today. */
export const planParts = (drawing: OfFile, today: LocalDate): readonly Part[] => {
  const { elements, activities, accreditations } = drawing.seen;
  const added = every(drawing, 'PlanElementAdded');
  const written = (element: number): string => {
    const one = added.find(({ data }) => data['element'] === element);
    return textSaid(drawing, one?.data['description']) ?? '';
  };
  const title = (id: string): string =>
    String(every(drawing, 'AccreditationAwarded').findLast(({ data }) => data['accreditation'] === id)?.data['title'] ?? ''); // prettier-ignore
  return [
    ...tabled(
      'Development plan',
      ['Element', 'What', 'Who sees to it', 'Due', 'Stands'],
      elements.map(({ element, kind, owner, due, standing }) => [
        `${element}: ${elementKinds[kind]}`,
        written(element),
        nameOf(drawing, owner),
        { text: dayText(due), wrong: standing === 'open' && due < today },
        elementStandings[standing],
      ]),
    ),
    ...tabled(
      'Activities',
      ['What', 'From', 'To', 'In own time'],
      activities.map(({ kind, from, to, ownTime }) => [activityKinds[kind], dayText(from), dayText(to), ownTime ? 'Yes' : 'No']), // prettier-ignore
    ),
    ...tabled(
      'Accreditations',
      ['What', 'Whose', 'From', 'Until', 'Stands'],
      accreditations.map((one) => [
        title(one.accreditation),
        accreditingBodies[one.body],
        dayText(one.from),
        one.expires ? dayText(one.expires) : 'Does not expire',
        one.voided ? 'Void' : accreditedOn({ accreditations: [one] }, today) ? 'Holds' : 'Has expired',
      ]),
    ),
  ];
};

/** The year that is looked at, and what was decided before. */
export const continuationParts = (drawing: OfFile): readonly Part[] => {
  const { continuation } = drawing.seen;
  const open = continuation
    ? part('Continuation of the year', [
        ...fact('Open since', dayText(continuation.openedOn)),
        ...fact('Performance management objectives', continuation.objectives ? objectivesResults[continuation.objectives.result] : 'Not recorded yet'), // prettier-ignore
        ...fact('Objective of a secondment', continuation.objectives && secondmentObjectives[continuation.objectives.secondment]), // prettier-ignore
        ...fact(
          'Wider appraisal',
          continuation.appraisal ? appraisalResults[continuation.appraisal] : 'Not recorded yet',
        ),
        ...fact('Absence that never counts', continuation.protected ? 'Yes, in the year that is looked at' : undefined),
        ...fact('For the time being', continuation.meanwhile && continuationDecisions[continuation.meanwhile]),
      ])
    : [];
  const decided = every(drawing, 'ContinuationDecided', 'AppealDecided').map(({ event, data }) => [
    event.event.type === 'AppealDecided' ? 'Appeal' : `Continuation ${String(data['continuation'])}`,
    event.event.type === 'AppealDecided'
      ? data['decision'] === 'upheld'
        ? 'Upheld: they go on'
        : 'Dismissed: the decision stands'
      : continuationDecisions[data['decision'] as keyof typeof continuationDecisions],
    dayText((data['effectiveFrom'] ?? data['on']) as LocalDate),
    textSaid(drawing, data['reasons'] ?? data['reason']) ?? '',
  ]);
  return [...open, ...tabled('What was decided', ['Of', 'Decision', 'From', 'Reasons'], decided)];
};
export const continuationTextTypes = ['ContinuationDecided', 'ContinuationAppealed', 'AppealDecided'] as const;

export const poolPart = ({ seen: { pool } }: OfFile): readonly Part[] =>
  pool
    ? part('Talent pool', [
        ...fact('In it since', dayText(pool.since)),
        ...fact('Because they', poolSources[pool.source]),
        ...fact('Looked at again on', dayText(pool.reviewOn)),
      ])
    : [];
