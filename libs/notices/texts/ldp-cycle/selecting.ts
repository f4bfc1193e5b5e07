import { clauses } from '../../../domain/ldp-cycle/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './intake.js';

const office = 'HR looks after the programme';
const member = 'you sit on the panel';
const leaders = 'the Senior Leadership Team and HR see to the programme';

/** From the opening of an intake until its list is closed. */
export const selectingTexts: Texts = {
  IntakeOpened: tells(
    clauses.intake,
    'An intake of the programme is open',
    (it) => `HR has opened ${it}.`,
    'Encourage those whom you think of to apply. HR may ask you to sit on the panel.',
    'the panel is drawn from the Senior Leadership Team',
  ),
  PanelAwaited: asks(
    clauses.panel,
    'A panel is to be set up',
    (it) => `There is no panel for ${it} yet.`,
    'Choose members of the Senior Leadership Team from several schools',
    office,
  ),
  PanelMemberAwaited: asks(
    clauses.panel,
    'The panel is short of members',
    (it) => `Not enough members may judge somebody: ${it}.`,
    'Add a member',
    office,
  ),
  DeclarationAwaited: asks(
    clauses.panel,
    'Say whether you have an interest',
    (it) => `You sit on the panel for ${it}.`,
    'Look at who applied, and say whom you know too well to judge',
    member,
  ),
  AssessmentAwaited: asks(
    clauses.assessment,
    'Candidates await your assessment',
    (it) => `There are candidates to assess: ${it}.`,
    'Read each application, and give a mark with your evidence for each criterion',
    member,
  ),
  VerdictAwaited: asks(
    clauses.selection,
    'Candidates await your view',
    (it) => `Enough members have assessed somebody: ${it}.`,
    'Say whether they are to be selected, to wait, or not, and why',
    member,
  ),
  CandidateReopened: tells(
    clauses.selection,
    'A candidate is to be decided on again',
    (it) => `Not enough of those who may judge agree any more: ${it}.`,
    'Your task for this candidate is open again if you may judge them.',
    member,
  ),
  FeedbackAwaited: asks(
    clauses.selection,
    'Feedback is to be written',
    (it) => `The panel has decided on a candidate: ${it}.`,
    'Write the reason and the feedback that they receive',
    member,
  ),
  SelectionAwaited: asks(
    clauses.selection,
    'The selection is to be decided',
    (it) => `All candidates are judged: ${it}.`,
    'Put those who are selected and those who wait into order; places go in that order',
    member,
  ),
  ApplicationsClosed: tells(
    clauses.intake,
    'The cut-off has passed',
    (it) => `Whoever applies now joins another year than ${it}.`,
    'The panel can decide once all candidates are judged.',
    leaders,
  ),
  SelectionDecided: tells(
    clauses.selection,
    'The panel has decided',
    (it) => `Places are offered, and everybody has been told: ${it}.`,
    'There is nothing to do: a place that is given up goes to the first of the wait-list by itself.',
    office,
  ),
  NoPlaceKept: tells(
    clauses.intake,
    'Somebody who deferred finds no place',
    (it) => `A place was kept for somebody, and all places are taken: ${it}.`,
    'Raise the number of places, so that they come in.',
    office,
  ),
  IntakeClosed: tells(
    clauses.intake,
    'The cohort has joined',
    (it) => `The list is closed: ${it}.`,
    'The first progress review opens on its day.',
    leaders,
  ),
};
