import type { InternalPostCommand } from '../domain/internal-post/index.js';
import type { Role } from '../kernel/index.js';
import { listed } from '../words/numbers.js';
import { roleText } from '../words/roles.js';

type CommandType = InternalPostCommand['type'];
/** Who gives a command: a role, somebody by what they are to the post, or the process itself. */
export type Giver = Role | 'process' | 'applicant' | 'panel' | 'side' | 'appointee';

const byRole: Readonly<Partial<Record<CommandType, readonly Giver[]>>> = {
  OpenPost: ['process'],
  IdentifyPost: ['SLT', 'CEO'],
  RefuseRequest: ['SLT', 'CEO'],
  ApproveJobDescription: ['SLT', 'CEO'],
  CloseAdvert: ['process'],
  WithdrawApplication: ['applicant'],
  DeclareInterest: ['panel'],
  ScoreInterview: ['panel'],
  AgreeRanking: ['panel'],
  BringUpReserve: ['process'],
  AgreeStartDate: ['side'],
  AgreeAmendment: ['side'],
  DeclineAmendment: ['side'],
  WithdrawFromAppointment: ['appointee'],
  KeepAppointment: ['SLT', 'HR'],
  OpenExternalRoute: ['HR', 'SLT', 'CEO'],
  RelistPost: ['HR', 'SLT', 'CEO'],
  HoldPost: ['HR', 'SLT', 'CEO'],
  CloseUnfilled: ['HR', 'SLT', 'CEO'],
};
/** Who gives a command of the map; HR, unless somebody else is named. */
export const giversOf = (type: CommandType): readonly Giver[] => byRole[type] ?? ['HR'];

const texts = {
  process: 'the process itself',
  applicant: 'an applicant',
  panel: 'a member of the panel',
  side: 'both Heads and the candidate',
  appointee: 'whoever was appointed',
  CEO: 'the CEO, once it is late',
} as const;
const text = (giver: Giver): string => (giver in texts ? texts[giver as keyof typeof texts] : roleText(giver as Role));
export const giverText = (type: CommandType): string => listed(giversOf(type).map(text), 'or');
