import type { AssessingEvent } from '../assessing/events.js';
import type { OpeningEvent } from '../opening/events.js';
import type { PanelEvent } from '../panel/events.js';
import type { Panel } from '../parts.js';
import type { SelectionEvent } from '../selection/events.js';
import type { Begun } from '../state.js';
import { asksAnew, changed, standing, type Changes } from './change.js';

export const opened = (data: Extract<OpeningEvent, { type: 'CycleOpened' }>['data']): Begun => {
  const { by, ...said } = data;
  return {
    status: 'Open',
    ...said,
    openedBy: by,
    candidates: [],
    waitList: [],
    reviews: 0,
    actionsAdded: 0,
    actions: [],
    plansMade: 0,
    plans: [],
    externalReviews: 0,
    escalated: [],
  };
};

export const openingChanges: Changes<Exclude<OpeningEvent, { type: 'CycleOpened' }>> = {
  CapacityChanged: (state, { capacity }) => ({ ...state, capacity }),
  ApplicationsClosed: (state, { ladder }) => ({ ...state, status: 'Selecting', ladder }),
  TaskEscalated: (state, { task }) => ({ ...state, escalated: [...state.escalated, task] }),
};

const panel = (state: Begun, change: (panel: Panel) => Panel): Begun =>
  state.panel ? { ...state, panel: change(state.panel) } : state;
export const panelChanges: Changes<PanelEvent> = {
  PanelSetUp: (state, { members, rules, ladder }) => ({
    ...state,
    panel: { members, rules, recusals: [], declared: {}, ladder },
  }),
  PanelMemberAdded: (state, { member, ladder }) =>
    panel(
      asksAnew(state, (task) => task === 'add-panel-member'),
      (now) => ({
        ...now,
        members: [...now.members.filter(({ staff }) => staff !== member.staff), member],
        recusals: now.recusals.filter((one) => one.member !== member.staff || one.candidate !== undefined),
        ladder,
      }),
    ),
  InterestsDeclared: (state, { by, upTo }) =>
    panel(
      asksAnew(state, (task) => task === `declare-interests-${by}`),
      (now) => ({
        ...now,
        declared: { ...now.declared, [by]: upTo },
      }),
    ),
  PanelMemberRecused: (state, { member, candidate, because, ladder }) =>
    panel(state, (now) => ({
      ...now,
      recusals: [...now.recusals, { member, because, ...(candidate && { candidate }) }],
      ladder,
    })),
};

export const assessingChanges: Changes<AssessingEvent> = {
  CriterionAssessed: (state, { candidate, by, criterion, score }) =>
    changed(state, candidate, (one) => ({ ...one, marks: [...one.marks, { by, criterion, score }] })),
  CandidateAssessed: (state, { candidate, ladder }) =>
    changed(state, candidate, (one) => ({ ...one, assessed: ladder })),
  VerdictGiven: (state, { candidate, by, decision }) =>
    changed(state, candidate, (one) => ({
      ...one,
      votes: [...one.votes.filter((vote) => vote.by !== by), { by, decision }],
    })),
  CandidateDecided: (state, { candidate, decision }) => changed(state, candidate, (one) => ({ ...one, decision })),
  CandidateReopened: (state, { candidate }) =>
    changed(
      asksAnew(
        state,
        (task) => task === `write-feedback-${candidate}` || task.startsWith(`give-verdict-${candidate}-`),
      ),
      candidate,
      ({ decision: _, feedback: __, ...one }) => one,
    ),
  FeedbackWritten: (state, { candidate, reason, feedback }) =>
    changed(state, candidate, (one) => ({ ...one, feedback: { reason, feedback } })),
};

export const selectionChanges: Changes<SelectionEvent> = {
  SelectionDecided: (state, { offered, waitList, notSelected }) => {
    const told = standing(
      standing(standing(state, offered, 'offered'), waitList, 'wait-listed'),
      notSelected,
      'not-selected',
    );
    const status = state.status === 'Selecting' ? 'Selected' : state.status;
    return {
      ...asksAnew(told, (task) => task === 'decide-selection'),
      status,
      waitList: [...state.waitList, ...waitList],
    };
  },
  CandidateMovedUp: (state, { candidate }) => ({
    ...standing(state, [candidate], 'offered'),
    waitList: state.waitList.filter((one) => one !== candidate),
  }),
  IntakeClosed: (state, { waitList, nextReviewAt, externalReviewAt }) => ({
    ...standing(state, waitList, 'not-selected'),
    status: 'Running',
    waitList: [],
    nextReviewAt,
    externalReviewAt,
  }),
};
