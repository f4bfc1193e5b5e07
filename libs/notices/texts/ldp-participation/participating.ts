import { clauses } from '../../../domain/ldp-participation/clauses.js';
import type { Texts } from '../words.js';
import { asks, tells } from './programme.js';

const concerned = 'you take part, lead the school, or look after the programme';
const reporter = 'you appraise them, or look after the programme';
const participant = 'you take part in the programme';

/** The plan, the year's continuation, pauses and the end. */
export const participatingTexts: Texts = {
  ElementGiven: tells(
    clauses.plan,
    'Part of a development plan is yours to see to',
    (it) => `You are named for part of a development plan: ${it}.`,
    'What it is and by when are among your tasks.',
    'you are named for it',
  ),
  ElementAwaited: asks(
    clauses.plan,
    'Part of a development plan is due',
    (it) => `Something that is planned is not done yet: ${it}.`,
    'Record what came of it, with the evidence',
    'you are named for it',
  ),
  AccreditationVoided: tells(
    clauses.plan,
    'An accreditation does not hold any more',
    (it) => `An accreditation was voided: ${it}.`,
    'What rested on it is looked at again by itself.',
    concerned,
  ),
  CompletionWithdrawn: tells(
    clauses.completion,
    'A completion is withdrawn',
    (it) => `What the completion rested on does not hold any more: ${it}.`,
    'The person takes part again until the programme is completed anew.',
    concerned,
  ),
  ParticipationPaused: tells(
    clauses.pausing,
    'Participation is paused',
    (it) => `Somebody pauses: ${it}.`,
    'Nothing is asked of them meanwhile.',
    concerned,
  ),
  ParticipationResumed: tells(
    clauses.pausing,
    'Participation goes on',
    (it) => `Somebody is back: ${it}.`,
    'Look at the dates of the development plan.',
    concerned,
  ),
  ContinuationOpened: tells(
    clauses.continuation,
    'The year’s look at your participation has begun',
    () => 'Once a year it is decided whether you continue on the Leadership Development Programme.',
    'Your objectives and your appraisal are asked for, each for itself. You hear what is decided and why.',
    participant,
  ),
  ObjectivesAwaited: asks(
    clauses.continuation,
    'Were the objectives met?',
    (it) => `The performance management objectives are not on record: ${it}.`,
    'Record whether they were met',
    reporter,
  ),
  AppraisalAwaited: asks(
    clauses.continuation,
    'How did the appraisal turn out?',
    (it) => `The wider appraisal is not on record: ${it}.`,
    'Record its result, apart from the objectives',
    reporter,
  ),
  ContinuationAwaited: asks(
    clauses.continuation,
    'Does somebody continue?',
    (it) => `It is to be decided whether somebody continues: ${it}.`,
    'Look at the two facts and decide; while a fact is missing, decide for the time being',
    'the Senior Leadership Team decides on continuation',
  ),
  ContinuationDecided: tells(
    clauses.continuation,
    'Continuation is decided',
    (it) => `It is decided whether somebody continues: ${it}.`,
    'The decision, what it rests on and how to appeal are on the page.',
    'you take part, or look after the programme',
  ),
  AppealAwaited: asks(
    clauses.appeal,
    'You can appeal',
    () => 'It was decided that you do not continue on the Leadership Development Programme.',
    'If you think that this is wrong, say why',
    participant,
  ),
  AppealDecisionAwaited: asks(
    clauses.appeal,
    'An appeal awaits your decision',
    (it) => `Somebody appeals against not continuing: ${it}.`,
    'Hear it, and decide with your reason',
    'whoever decided before does not hear the appeal',
  ),
  AppealDecided: tells(
    clauses.appeal,
    'An appeal is decided',
    (it) => `The appeal about continuing is decided: ${it}.`,
    'The decision and its reason are on the page.',
    'you appealed, or look after the programme',
  ),
  AppealTimePassed: tells(
    clauses.appeal,
    'The time to appeal has passed',
    (it) => `Nobody appealed, so the decision stands: ${it}.`,
    'Whoever wants to take part again can apply at any time.',
    concerned,
  ),
  ProgrammeCompleted: tells(
    clauses.completion,
    'The programme is completed',
    (it) => `Somebody has completed it: ${it}.`,
    'HR can bring them into the talent pool.',
    concerned,
  ),
  ProgrammeLeft: tells(
    clauses.continuation,
    'Somebody has left the programme',
    (it) => `Somebody takes part no more: ${it}.`,
    'They can apply again at any time.',
    concerned,
  ),
  TalentPoolJoined: tells(
    clauses.pool,
    'You are in the talent pool',
    () => 'You are in the talent pool: among those who are thought of when a post of leadership opens.',
    'When this is looked at again is on your page. You hear of each post that opens.',
    'the place in the pool is yours',
  ),
  TalentPoolLeft: tells(
    clauses.pool,
    'You are no longer in the talent pool',
    () => 'Your place in the talent pool has ended.',
    'Why is on your page. Posts stay open to you as to everybody else.',
    'the place in the pool was yours',
  ),
  PoolReviewAwaited: asks(
    clauses.pool,
    'A place in the talent pool is to be looked at',
    (it) => `It is time to look at a place in the talent pool again: ${it}.`,
    'Speak with the person, and renew it or end it',
    'HR looks after the talent pool',
  ),
};
