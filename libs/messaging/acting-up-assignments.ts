import type { ActingUpEvent, Allowed, Left, OfLink } from '../domain/acting-up/events.js';
import type { StreamId } from '../kernel/index.js';
import { replacing, telling, weekOf } from './assignment-facts.js';
import type { ActingFacts, AssignmentMessage } from './contract/assignments.js';

const left = ({ school, post, pattern }: Left) => ({
  schoolId: school,
  postId: post,
  ...(pattern && { pattern: weekOf(pattern) }),
});

const allowanceOf = ({ decision, effectiveFrom }: Allowed) => ({ paid: decision, effectiveFrom });

const facts = (
  stream: StreamId,
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
  ...(allowed && { allowance: allowanceOf(allowed) }),
});

const says = (name: 'Started' | 'Amended' | 'Ended' | 'Voided', data: ActingFacts): AssignmentMessage => ({
  type: `uk.understudy.assignments.ActingUp${name}.v1`,
  data: replacing(data),
});

/** What payroll and the schools' systems act on of one link; reasons, checks and the absence behind it stay with the trust. */
export const actingUpAssignments = telling<ActingUpEvent>({
  ActingUpArranged: (stream, link) => ({
    type: 'uk.understudy.assignments.ActingUpAnnounced.v1',
    data: facts(stream, link),
  }),
  ActingUpStarted: (stream, link) => says('Started', facts(stream, link)),
  ActingUpAmended: (stream, link) => says('Amended', facts(stream, link)),
  ActingUpEnded: (stream, link) => says('Ended', facts(stream, link)),
  ActingUpCancelled: (stream, link) => says('Voided', facts(stream, link)),
  ActingAllowanceDetermined: (stream, { again, ...link }) => ({
    type: `uk.understudy.assignments.ActingAllowance${again ? 'Amended' : 'Determined'}.v1`,
    data: { ...replacing(facts(stream, link)), allowance: allowanceOf(link.allowed) },
  }),
});
