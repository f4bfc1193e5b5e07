import type { ContinuationEvent } from '../continuation/events.js';
import type { LeavingEvent } from '../leaving/events.js';
import type { Continuation } from '../parts.js';
import type { PoolEvent } from '../pool/events.js';
import type { Begun, Participation } from '../state.js';
import { asksAnew, goesTo, stays, within, without, type Changes } from './change.js';

const continuation = (state: Begun, change: Partial<Continuation>): Participation =>
  state.continuation ? stays(state, { continuation: { ...state.continuation, ...change } }) : stays(state);
/** What is still open of a plan falls with the participation. */
const elementsAtTheEnd = ({ elements }: Begun) => ({
  elements: elements.map((one) => (one.standing === 'open' ? { ...one, standing: 'dropped' as const } : one)),
});

const final = (state: Begun, revision: number): Participation =>
  within({ ...state, revision, ...elementsAtTheEnd(state) }, ['NotContinued'], (step) => ({
    ...step,
    appeal: 'final',
  }));

export const continuationChanges: Changes<ContinuationEvent> = {
  ContinuationOpened: (state, { continuationAt, ...opened }) => {
    const looked = { ...state, continuations: opened.continuation, continuation: opened };
    return within(looked, ['Participating', 'Paused'], (step) => ({ ...step, continuationAt }));
  },
  ObjectivesRecorded: (state, { result, secondment }) => continuation(state, { objectives: { result, secondment } }),
  AppraisalRecorded: (state, { result }) => continuation(state, { appraisal: result }),
  ContinuationDecided: (state, { decision, revision, effectiveFrom, by }) => {
    const told = { ...state, revision };
    if (decision === 'provisional' || decision === 'pending-protected')
      return continuation(told, { meanwhile: decision });
    const settled = without(told, 'continuation');
    if (decision === 'continue') return stays(settled);
    return within(settled, ['Participating', 'Paused'], ({ since, continuationAt }) => ({
      status: 'NotContinued',
      since,
      continuationAt,
      decidedBy: by,
      effectiveFrom,
      appeal: 'open',
      appealBy: continuationAt,
      ladder: [],
    }));
  },
  ContinuationRefused: (state, { appealBy, ladder }) =>
    within(state, ['NotContinued'], (step) => ({ ...step, appealBy, ladder })),
  ContinuationAppealed: (state, { hears, ladder }) =>
    within(state, ['NotContinued'], (step) => ({ ...step, appeal: 'asked', hears, ladder })),
  AppealDecided: (state, { decision, revision }) =>
    decision === 'dismissed'
      ? final(state, revision)
      : within({ ...state, revision }, ['NotContinued'], ({ since, continuationAt }) => ({
          status: 'Participating',
          since,
          continuationAt,
        })),
  AppealTimePassed: (state, { revision }) => final(state, revision),
};

export const leavingChanges: Changes<LeavingEvent> = {
  ProgrammeCompleted: (state, { on, revision }) =>
    within(
      { ...without(state, 'continuation'), revision, ...elementsAtTheEnd(state) },
      ['Participating'],
      ({ since, continuationAt }) => ({ status: 'Completed', since, continuationAt, on }),
    ),
  ProgrammeLeft: (state, { on, because, revision }) =>
    goesTo(
      without(state, 'continuation'),
      { status: 'Left', because, on },
      {
        revision,
        ...elementsAtTheEnd(state),
        pauses: state.pauses.map((one) => (one.to ? one : { ...one, to: on })),
      },
    ),
  TaskEscalated: (state, { task }) => stays(state, { escalated: [...state.escalated, task] }),
};

export const poolChanges: Changes<PoolEvent> = {
  TalentPoolJoined: (state, { source, since, reviewOn, reviewAt }) =>
    stays(state, { pool: { source, since, reviewOn, reviewAt } }),
  PoolReviewOpened: (state, { ladder }) =>
    state.pool ? stays(state, { pool: { ...state.pool, review: ladder } }) : stays(state),
  PoolMembershipRenewed: (state, { reviewOn, reviewAt }) => {
    if (!state.pool) return stays(state);
    const { review: _, ...pool } = state.pool;
    return stays(state, { pool: { ...pool, reviewOn, reviewAt }, ...asksAnew(state, 'review-pool-place') });
  },
  TalentPoolLeft: (state) => stays(without(state, 'pool')),
};
