import { z } from 'zod';
import { day, id, revisionOf } from './fields.js';

/** Without the prefix that an installation may put before it. Key: the participation's id. Kept for ever. */
export const programmeTopic = 'understudy.ldp';

const participation = {
  participationId: id('Somebody’s part in the programme, one for each person; also the key of its messages'),
  revision: revisionOf('Each message of the participation raises it; the highest stands'),
  staffId: id('Who it is; names come from the directory, never from here'),
  schoolId: id('The school that employs them'),
  application: z.int().min(1).describe('Which of their applications it comes from, counted from 1'),
};
const completedOn = day('The day on which it was completed');

/** The public contract: every message that `understudy.ldp` may hold, by its `ce_type`. */
export const programmeMessages = {
  'uk.understudy.ldp.LdpPlaceOffered.v1': z.object({
    ...participation,
    joinsOn: day('The joining day of the intake'),
    expiresAt: z.iso
      .datetime()
      .describe(
        'The last instant to answer; LdpJoined follows where they take part, LdpPlaceVoided where nothing comes of it',
      ),
  }),
  'uk.understudy.ldp.LdpPlaceVoided.v1': z.object({
    ...participation,
    because: z
      .enum(['declined', 'lapsed', 'withdrawn', 'deferred', 'not-eligible'])
      .describe('What became of it; a place that is deferred is kept, and LdpJoined follows without another offer'),
    voidedOn: day('The day from which the place does not stand'),
  }),
  'uk.understudy.ldp.LdpJoined.v1': z.object({ ...participation, joinedOn: day('Their first day on the programme') }),
  'uk.understudy.ldp.LdpContinued.v1': z.object({
    ...participation,
    continuation: z.int().min(1).describe('Which of their years was looked at, counted from 1'),
    standing: z
      .enum(['continues', 'for-the-time-being'])
      .describe('Settled; or decided until both results are there, upon which another message follows'),
    effectiveFrom: day('The day from which it counts'),
  }),
  'uk.understudy.ldp.LdpLeft.v1': z.object({
    ...participation,
    leftOn: day('The day from which they take part no more'),
    because: z
      .enum(['own-wish', 'left-the-trust', 'new-post', 'not-continued', 'other'])
      .describe('Why; with not-continued no appeal is open any more'),
  }),
  'uk.understudy.ldp.LdpCompleted.v1': z.object({ ...participation, completedOn }),
  'uk.understudy.ldp.LdpCompletionVoided.v1': z.object({ ...participation, completedOn }),
} as const;
type ProgrammeMessageType = keyof typeof programmeMessages;
export type ProgrammeMessage = {
  [T in ProgrammeMessageType]: Readonly<{ type: T; data: z.output<(typeof programmeMessages)[T]> }>;
}[ProgrammeMessageType];
