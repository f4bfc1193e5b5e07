import type { SecondmentEvent } from '../domain/secondment/events.js';
import type { Destination, Next, Stay } from '../domain/secondment/words.js';
import type { OrderedEvent } from '../event-store/types.js';
import type { LocalDate } from '../kernel/index.js';
import { replacing, weekOf } from './assignment-facts.js';
import type { AssignmentMessage, SecondmentFacts } from './contract/assignments.js';

const where: Readonly<Record<Destination, 'own-post' | 'another-post' | 'leaves'>> = {
  substantive: 'own-post',
  alternative: 'another-post',
  leaves: 'leaves',
};
type Afterwards = NonNullable<SecondmentFacts['next']>;
const after = (to: Afterwards['to'], next?: Next): Afterwards =>
  next ? { to, schoolId: next.school, postId: next.post, pattern: weekOf(next.pattern) } : { to };

/** A partner's name is free text, and stays with the trust. */
const facts = (
  { stream }: OrderedEvent,
  { revision, staff, home, host, from, lastDay, pattern, pays, arisesFrom }: Stay,
  { to = lastDay, next }: Readonly<{ to?: LocalDate | null; next?: Afterwards }> = {},
): SecondmentFacts => ({
  assignmentId: stream,
  revision,
  staffId: staff,
  from,
  ...(to && { to }),
  pattern: weekOf(pattern),
  homeSchoolId: home.school,
  homePostId: home.post,
  ...('post' in host ? { external: false, hostSchoolId: host.school, hostPostId: host.post } : { external: true }),
  paidBy: pays,
  ...(arisesFrom && { arisesFromAppointmentId: arisesFrom }),
  ...(next && { next }),
});

/** What payroll and the schools' systems act on of a secondment; what is said between the sides stays with them. */
export const secondmentAssignments = (stored: OrderedEvent): readonly AssignmentMessage[] => {
  const event = stored.event as SecondmentEvent;
  switch (event.type) {
    case 'SecondmentAgreed':
      return [{ type: 'uk.understudy.assignments.SecondmentAnnounced.v1', data: facts(stored, event.data) }];
    case 'SecondmentStarted':
      return [{ type: 'uk.understudy.assignments.SecondmentStarted.v1', data: replacing(facts(stored, event.data)) }];
    case 'SecondmentExtended':
      return [{ type: 'uk.understudy.assignments.SecondmentExtended.v1', data: replacing(facts(stored, event.data)) }];
    case 'EarlyEndRecorded':
      return [amended(facts(stored, event.data))];
    case 'ReturnPlanned': {
      const { to, next } = event.data;
      return [amended(facts(stored, event.data, { next: after(where[to], next) }))];
    }
    case 'SecondeeStaysOn':
      return [amended(facts(stored, event.data, event.data.there ? { to: null } : {}))];
    case 'SecondmentEnded': {
      const { to, next } = event.data;
      return [ended(facts(stored, event.data, { next: after(where[to], next) }))];
    }
    case 'SecondmentConverted':
      return [ended(facts(stored, event.data, { next: after('host-post', event.data.next) }))];
    case 'SecondmentCancelled': {
      const { voids } = event.data;
      if (!voids) return [];
      return [{ type: 'uk.understudy.assignments.SecondmentVoided.v1', data: replacing(facts(stored, voids)) }];
    }
    default:
      return [];
  }
};
const amended = (data: SecondmentFacts): AssignmentMessage => ({
  type: 'uk.understudy.assignments.SecondmentAmended.v1',
  data: replacing(data),
});
const ended = (data: SecondmentFacts): AssignmentMessage => ({
  type: 'uk.understudy.assignments.SecondmentEnded.v1',
  data: replacing(data),
});
