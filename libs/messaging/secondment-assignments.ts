import type { SecondmentEvent } from '../domain/secondment/events.js';
import type { Destination, Next, Stay } from '../domain/secondment/words.js';
import { dayAfter, type LocalDate, type StreamId } from '../kernel/index.js';
import { replacing, telling, weekOf } from './assignment-facts.js';
import type { AssignmentMessage, SecondmentFacts } from './contract/assignments.js';

const where: Readonly<Record<Destination, 'own-post' | 'another-post' | 'leaves'>> = {
  substantive: 'own-post',
  alternative: 'another-post',
  leaves: 'leaves',
};
type Afterwards = NonNullable<SecondmentFacts['next']>;
const after = (to: Afterwards['to'], { lastDay }: Pick<Stay, 'lastDay'>, next?: Next): Afterwards => ({
  to,
  from: dayAfter(lastDay),
  ...(next && { schoolId: next.school, postId: next.post, pattern: weekOf(next.pattern) }),
});

/** A partner's name is free text, and stays with the trust. */
const facts = (
  stream: StreamId,
  { revision, staff, home, host, from, lastDay, left, pattern, pays, arisesFrom }: Stay,
  { to = left ?? lastDay, next }: Readonly<{ to?: LocalDate | null; next?: Afterwards }> = {},
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

const says = (
  name: 'Started' | 'Amended' | 'Extended' | 'Ended' | 'Voided',
  data: SecondmentFacts,
): AssignmentMessage => ({
  type: `uk.understudy.assignments.Secondment${name}.v1`,
  data: replacing(data),
});

/** What payroll and the schools' systems act on of a secondment; what is said between the sides stays with them. */
export const secondmentAssignments = telling<SecondmentEvent>({
  SecondmentAgreed: (stream, stay) => ({
    type: 'uk.understudy.assignments.SecondmentAnnounced.v1',
    data: facts(stream, stay),
  }),
  SecondmentStarted: (stream, stay) => says('Started', facts(stream, stay)),
  SecondmentExtended: (stream, stay) => says('Extended', facts(stream, stay)),
  EarlyEndRecorded: (stream, stay) => says('Amended', facts(stream, stay)),
  ReturnPlanned: (stream, { to, next, ...stay }) =>
    says('Amended', facts(stream, stay, { next: after(where[to], stay, next) })),
  SecondeeStaysOn: (stream, stay) => says('Amended', facts(stream, stay, stay.left ? {} : { to: null })),
  SecondmentEnded: (stream, { to, next, ...stay }) =>
    says('Ended', facts(stream, stay, { next: after(where[to], stay, next) })),
  SecondmentConverted: (stream, { next, ...stay }) =>
    says('Ended', facts(stream, stay, { next: after('host-post', stay, next) })),
  SecondmentCancelled: (stream, { voids }) => voids && says('Voided', facts(stream, voids)),
});
