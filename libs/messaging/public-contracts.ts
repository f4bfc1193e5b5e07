import type { z } from 'zod';
import { appointmentMessages, appointmentsTopic } from './contract/appointments.js';
import { assignmentMessages, assignmentsTopic } from './contract/assignments.js';
import { policiesTopic, policyMessages } from './contract/policies.js';
import { programmeMessages, programmeTopic } from './contract/programme.js';

/** A topic for services outside: small, versioned, without personal data, kept for ever. */
export type PublicContract = Readonly<{
  /** Names it in the description of what is on Kafka. */
  name: string;
  topic: string;
  /** The field of every message whose value is its key: the messages of a key keep their order. */
  keyedBy: string;
  /** That field in words. */
  key: string;
  messages: Readonly<Record<string, z.ZodObject>>;
  /** What each message says, in a sentence. */
  summaries: Readonly<Record<string, string>>;
  description: string;
  /** Who is known to take it in, so that a change can be talked about before it is made. */
  consumers: readonly string[];
}>;

const appointments = {
  name: 'appointments',
  topic: appointmentsTopic,
  keyedBy: 'appointmentId',
  key: 'appointment id',
  messages: appointmentMessages,
  summaries: {
    'uk.understudy.appointments.AppointmentMade.v1': 'Somebody is appointed to a post from a day on.',
    'uk.understudy.appointments.AppointmentAmended.v1':
      'The appointment stands with other facts; all of them are repeated.',
    'uk.understudy.appointments.AppointmentVoided.v1': 'The appointment does not take effect; nothing follows it.',
  } satisfies Record<keyof typeof appointmentMessages, string>,
  description:
    'The public contract. At least once, kept for ever: drop what repeats a ce_id; the highest revision of an appointment stands, and a voiding is final.',
  consumers: ['payroll-subscriber'],
} as const satisfies PublicContract;

const assignments = {
  name: 'assignments',
  topic: assignmentsTopic,
  keyedBy: 'assignmentId',
  key: 'assignment id',
  messages: assignmentMessages,
  summaries: {
    'uk.understudy.assignments.SecondmentAnnounced.v1': 'All sides have agreed on a secondment that is to come.',
    'uk.understudy.assignments.SecondmentStarted.v1': 'The secondment has begun.',
    'uk.understudy.assignments.SecondmentAmended.v1':
      'The secondment stands with other facts: another last day, or what is planned for afterwards.',
    'uk.understudy.assignments.SecondmentExtended.v1': 'All sides have agreed on a later last day.',
    'uk.understudy.assignments.SecondmentEnded.v1': 'The secondment ends with its last day, with what comes after it.',
    'uk.understudy.assignments.SecondmentVoided.v1': 'The secondment does not take place; nothing follows it.',
    'uk.understudy.assignments.ActingUpAnnounced.v1': 'Somebody is to act in a post while its holder is away.',
    'uk.understudy.assignments.ActingUpStarted.v1': 'The acting up has begun.',
    'uk.understudy.assignments.ActingUpAmended.v1':
      'The acting up stands with other days, perhaps before it begins; the allowance is owed again where it is missing.',
    'uk.understudy.assignments.ActingUpEnded.v1': 'The acting up ends with its last day, which may lie ahead.',
    'uk.understudy.assignments.ActingUpVoided.v1': 'The acting up, with its allowance, never was; nothing follows it.',
    'uk.understudy.assignments.ActingAllowanceDetermined.v1':
      'It is decided what is paid for the acting up, and from which day.',
    'uk.understudy.assignments.ActingAllowanceAmended.v1':
      'It is decided anew, after the decision before fell with other days.',
  } satisfies Record<keyof typeof assignmentMessages, string>,
  description:
    'The public contract of secondments and acting up. At least once, kept for ever: drop what repeats a ce_id; the highest revision of an assignment stands with all its facts, and SecondmentVoided and ActingUpVoided are final.',
  consumers: ['payroll-subscriber'],
} as const satisfies PublicContract;

const programme = {
  name: 'programme',
  topic: programmeTopic,
  keyedBy: 'participationId',
  key: 'participation id',
  messages: programmeMessages,
  summaries: {
    'uk.understudy.ldp.LdpPlaceOffered.v1': 'Somebody is offered a place on the leadership programme.',
    'uk.understudy.ldp.LdpPlaceVoided.v1': 'The place that was offered does not stand any more.',
    'uk.understudy.ldp.LdpJoined.v1': 'Somebody has joined the programme.',
    'uk.understudy.ldp.LdpContinued.v1': 'The year was looked at, and they go on.',
    'uk.understudy.ldp.LdpLeft.v1': 'They take part no more.',
    'uk.understudy.ldp.LdpCompleted.v1': 'They have completed the programme.',
    'uk.understudy.ldp.LdpCompletionVoided.v1':
      'The completion does not hold any more, since what it rested on was revoked: withdraw what you derived from it.',
  } satisfies Record<keyof typeof programmeMessages, string>,
  description:
    'The public contract of the leadership programme. At least once, kept for ever: drop what repeats a ce_id; the highest revision of a participation stands.',
  consumers: [],
} as const satisfies PublicContract;

const policies = {
  name: 'policies',
  topic: policiesTopic,
  keyedBy: 'policyId',
  key: 'policy id',
  messages: policyMessages,
  summaries: {
    'uk.understudy.policies.PolicyApproved.v1': 'A version of a policy is approved.',
    'uk.understudy.policies.PolicyReviewDue.v1': 'The next review of a policy is set.',
    'uk.understudy.policies.PolicyOverdue.v1': 'The review of a policy is late; the policy stays in force.',
    'uk.understudy.policies.PolicyWithdrawn.v1': 'A policy holds no more; nothing follows it.',
    'uk.understudy.policies.PolicyAcknowledged.v1': 'A member of staff has read this very version of a policy.',
  } satisfies Record<keyof typeof policyMessages, string>,
  description:
    'The public contract of policies. At least once, kept for ever: drop what repeats a ce_id; of each kind of message the highest revision of a policy stands.',
  consumers: [],
} as const satisfies PublicContract;

/** Everything that the trust tells the world; a new contract is a line here. */
export const publicContracts: readonly PublicContract[] = [appointments, assignments, programme, policies];
