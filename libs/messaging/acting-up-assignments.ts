import type { ActingUpEvent, Left, OfLink } from '../domain/acting-up/events.js';
import type { OrderedEvent } from '../event-store/types.js';
import { replacing, weekOf } from './assignment-facts.js';
import type { ActingFacts, AssignmentMessage } from './contract/assignments.js';

const left = ({ school, post, pattern }: Left) => ({
  schoolId: school,
  postId: post,
  ...(pattern && { pattern: weekOf(pattern) }),
});

const facts = (
  { stream }: OrderedEvent,
  { revision, staff, post, school, from, to, pattern, own, allowed }: OfLink,
): ActingFacts => ({
  assignmentId: stream,
  revision,
  staffId: staff,
  from,
  ...(to && { to }),
  pattern: weekOf(pattern),
  schoolId: school,
  postId: post,
  awayFrom: own.map(left),
  ...(allowed && { allowance: { paid: allowed.decision, effectiveFrom: allowed.effectiveFrom } }),
});

/** What payroll and the schools' systems act on of one link; reasons, checks and the absence behind it stay with the trust. */
export const actingUpAssignments = (stored: OrderedEvent): readonly AssignmentMessage[] => {
  const event = stored.event as ActingUpEvent;
  switch (event.type) {
    case 'ActingUpArranged':
      return [{ type: 'uk.understudy.assignments.ActingUpAnnounced.v1', data: facts(stored, event.data) }];
    case 'ActingUpStarted':
      return [{ type: 'uk.understudy.assignments.ActingUpStarted.v1', data: replacing(facts(stored, event.data)) }];
    case 'ActingUpAmended':
      return [{ type: 'uk.understudy.assignments.ActingUpAmended.v1', data: replacing(facts(stored, event.data)) }];
    case 'ActingUpEnded':
      return [{ type: 'uk.understudy.assignments.ActingUpEnded.v1', data: replacing(facts(stored, event.data)) }];
    case 'ActingUpCancelled':
      return [{ type: 'uk.understudy.assignments.ActingUpVoided.v1', data: replacing(facts(stored, event.data)) }];
    case 'ActingAllowanceDetermined': {
      const { decision, effectiveFrom } = event.data.allowed;
      const allowance = { paid: decision, effectiveFrom };
      const name = event.data.again ? 'ActingAllowanceAmended' : 'ActingAllowanceDetermined';
      const data = { ...replacing(facts(stored, event.data)), allowance };
      return [{ type: `uk.understudy.assignments.${name}.v1`, data }];
    }
    default:
      return [];
  }
};
