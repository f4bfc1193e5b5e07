import type { Intake } from '#libs/domain/ldp-participation/words.js';
import { intakeOf } from '#libs/domain/ldp-participation/intake.js';
import { dayText } from '#libs/words/dates.js';
import {
  appraisalResults,
  elementKinds,
  elementStandings,
  endorsements,
  objectivesResults,
  secondmentObjectives,
} from '#libs/words/ldp-participation/marks.js';
import { facts, table } from '../shared/asking.js';
import type { FormContext, Note } from '../types.js';
import { applicationOf, continuationOf, fileOf } from './seen.js';

const contracts = { permanent: 'Permanent', 'fixed-term': 'Fixed-term' } as const;
/** Which September an application joins, and by which rule. */
const intakeFacts = ({ joinsOn, cutOff, why }: Intake) => ({
  'Joins on': dayText(joinsOn),
  'Last day to apply for it': dayText(cutOff),
  Why:
    why === 'by-the-cut-off-of-the-year'
      ? 'The application is in by the cut-off of the year'
      : 'The cut-off of the year has passed, so it joins in the following year',
});
/** What an application of today would join, before anything is handed in. */
export const intakeNow = ({ at, rules }: FormContext): readonly Note[] =>
  facts('If you apply today', { ...intakeFacts(intakeOf(at, rules.ldp)), 'The rule': rules.ldp.intake.explained });

export const applicationNotes = (context: FormContext): readonly Note[] => {
  const { intake, eligibility, endorsement, submittedAt } = applicationOf(context);
  return facts('The application', {
    Applicant: context.nameOf(fileOf(context).person),
    'Handed in on': dayText(submittedAt.slice(0, 10) as typeof intake.joinsOn),
    Contract: eligibility.contract ? contracts[eligibility.contract] : 'Not known',
    'What was said of it': endorsement && endorsements[endorsement],
    ...intakeFacts(intake),
  });
};

/** The two results, side by side, each for itself. */
export const factsOfTheYear = (context: FormContext): readonly Note[] => {
  const { objectives, appraisal, protected: away, openedOn } = continuationOf(context);
  return facts('What the decision rests on', {
    'Opened on': dayText(openedOn),
    'Performance management objectives': objectives ? objectivesResults[objectives.result] : 'Not recorded yet',
    'Objective of a secondment': objectives && secondmentObjectives[objectives.secondment],
    'Wider appraisal': appraisal ? appraisalResults[appraisal] : 'Not recorded yet',
    'Absence that never counts': away ? 'Yes, in the year that is looked at' : undefined,
  });
};

/** The elements of the plan, by number. */
export const planNotes = (context: FormContext): readonly Note[] =>
  table(
    'Development plan',
    ['Element', 'Kind', 'Owner', 'Due', 'Stands'],
    fileOf(context).elements.map(({ element, kind, owner, due, standing }) => [
      String(element),
      elementKinds[kind],
      context.nameOf(owner),
      dayText(due),
      elementStandings[standing],
    ]),
  );
