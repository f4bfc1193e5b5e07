import type { ContinuationEvent } from '../../../domain/ldp-participation/continuation/events.js';
import type { LeavingEvent } from '../../../domain/ldp-participation/leaving/events.js';
import type { PoolEvent } from '../../../domain/ldp-participation/pool/events.js';
import { kindsOf } from '../../ask.js';
import { dayText, timeText } from '../../dates.js';
import { ifTold, type Tellers } from '../../telling.js';
import { appraisalResults, leavingReasons, objectivesResults, poolSources } from '../marks.js';
import { participationAsks } from '../tasks.js';

const kindOf = kindsOf(participationAsks);
const decided = {
  continue: 'the participant goes on',
  provisional: 'the participant goes on for the time being, until both results are there',
  'pending-protected': 'the continuation waits, because of an absence that is protected',
  'not-continued': 'the participant does not go on',
} as const;

/** Each year's continuation, the end, and the talent pool. */
export const continuingTellers: Tellers<ContinuationEvent | LeavingEvent | PoolEvent> = {
  ContinuationOpened: () => 'The year’s continuation is open: the two results are asked for, and a decision.',
  ObjectivesRecorded: ({ by: staff, result }, { by }) => {
    const how = ifTold(result, (it) => `: ${objectivesResults[it].toLowerCase()}`);
    return by(staff, `recorded the result of the objectives${how}`, `The result of the objectives was recorded${how}`);
  },
  AppraisalRecorded: ({ by: staff, result }, { by }) => {
    const how = ifTold(result, (it) => `: ${appraisalResults[it].toLowerCase()}`);
    return by(staff, `recorded the result of the appraisal${how}`, `The result of the appraisal was recorded${how}`);
  },
  ContinuationDecided: ({ by: staff, decision, effectiveFrom }, { by }) => {
    const from = ifTold(effectiveFrom, (day) => `, from ${dayText(day)}`);
    const what = `${decision ? `that ${decided[decision]}` : 'on the continuation'}${from}`;
    return by(staff, `decided ${what}`, `It was decided ${what}`);
  },
  ContinuationRefused: ({ appealBy }) =>
    `An appeal against the decision is possible${ifTold(appealBy, (at) => ` until ${timeText(at)}`)}.`,
  ContinuationAppealed: (_, { by }) => by(undefined, 'appealed against the decision', 'An appeal was made'),
  AppealDecided: ({ by: staff, decision }, { by }) => {
    const did = decision === 'upheld' ? 'upheld' : decision === 'dismissed' ? 'dismissed' : 'decided on';
    const so = decision === 'upheld' ? ', so the participant goes on' : '';
    return by(staff, `${did} the appeal${so}`, `The appeal was ${did}${so}`);
  },
  AppealTimePassed: () => 'Nobody appealed in time, so the decision is final.',
  ProgrammeCompleted: ({ staff, on }, { by }) => {
    const when = ifTold(on, (day) => ` on ${dayText(day)}`);
    return staff
      ? by(staff, `completed the programme${when}`, `The participant completed the programme${when}`)
      : `The participant completed the programme${when}.`;
  },
  ProgrammeLeft: ({ staff, on, because }, { by }) => {
    const how = `${ifTold(on, (day) => ` on ${dayText(day)}`)}${ifTold(because, (it) => ` (${leavingReasons[it]})`)}`;
    return staff
      ? by(staff, `left the programme${how}`, `The participant left the programme${how}`)
      : `The participant left the programme${how}.`;
  },
  TaskEscalated: ({ task }) => {
    const kind = task && kindOf(task);
    return `${kind ? `The task “${participationAsks[kind].ask}”` : 'A task'} was late, so it was brought to the CEO.`;
  },
  TalentPoolJoined: ({ source, reviewOn }) =>
    `They are in the talent pool${ifTold(source, (it) => ` as somebody who ${poolSources[it]}`)}${ifTold(reviewOn, (day) => `, to be looked at again on ${dayText(day)}`)}.`,
  PoolReviewOpened: () => 'HR was asked whether they stay in the talent pool.',
  PoolMembershipRenewed: ({ by: staff, reviewOn }, { by }) => {
    const until = ifTold(reviewOn, (day) => ` until a next look on ${dayText(day)}`);
    return by(staff, `kept them in the talent pool${until}`, `They stay in the talent pool${until}`);
  },
  TalentPoolLeft: ({ by: staff, because }, { by }) =>
    because === 'completion-withdrawn'
      ? 'They are in the talent pool no more, because the completion does not hold any more.'
      : by(staff, 'took them out of the talent pool', 'They are in the talent pool no more'),
};
