import type { AccreditationEvent } from '../accreditation/events.js';
import type { PausingEvent } from '../pausing/events.js';
import type { PlanEvent } from '../plan/events.js';
import type { Element } from '../parts.js';
import type { Begun } from '../state.js';
import { goesTo, stays, within, type Changes } from './change.js';

const element = (state: Begun, number: number, standing: Element['standing']) => ({
  elements: state.elements.map((one) => (one.element === number ? { ...one, standing } : one)),
});

export const planChanges: Changes<PlanEvent> = {
  PlanElementAdded: (state, { element: number, kind, owner, due, sponsor, ladder }) =>
    stays(state, {
      elements: [
        ...state.elements,
        { element: number, kind, owner, due, ...(sponsor && { sponsor }), standing: 'open', ladder },
      ],
    }),
  PlanElementCompleted: (state, { element: number }) => stays(state, element(state, number, 'completed')),
  PlanElementDropped: (state, { element: number }) => stays(state, element(state, number, 'dropped')),
  ActivityRecorded: (state, { kind, from, to, ownTime }) =>
    stays(state, { activities: [...state.activities, { kind, from, to, ownTime }] }),
};

export const accreditationChanges: Changes<AccreditationEvent> = {
  AccreditationAwarded: (state, { accreditation, revision, body, from, expires }) =>
    stays(state, {
      accreditations: [
        ...state.accreditations.filter((one) => one.accreditation !== accreditation),
        { accreditation, revision, body, from, ...(expires && { expires }), voided: false },
      ],
    }),
  AccreditationVoided: (state, { accreditation, revision }) =>
    stays(state, {
      accreditations: state.accreditations.map((one) =>
        one.accreditation === accreditation ? { ...one, revision, voided: true } : one,
      ),
    }),
  CompletionWithdrawn: (state, { revision }) => ({
    ...within(state, ['Completed'], ({ since, continuationAt }) => ({
      status: 'Participating',
      since,
      continuationAt,
    })),
    revision,
  }),
};

export const pausingChanges: Changes<PausingEvent> = {
  ParticipationPaused: (state, { from, protected: isProtected }) => {
    const paused = { ...state, pauses: [...state.pauses, { from, protected: isProtected }] };
    return within(paused, ['Participating'], (step) => ({ ...step, status: 'Paused', from, protected: isProtected }));
  },
  ParticipationResumed: (state, { on }) => {
    const { step } = state;
    const pauses = state.pauses.map((one) => (one.to ? one : { ...one, to: on }));
    return step.status === 'Paused'
      ? goesTo(state, { status: 'Participating', since: step.since, continuationAt: step.continuationAt }, { pauses })
      : stays(state, { pauses });
  },
  SchoolChanged: (state, { to }) => stays(state, { school: to }),
};
