import type { SchoolId, StaffId, StreamId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/process.js';
import type { Proposal } from './events.js';
import type { DryRun, Ladder, PackVersion, Preview } from './words.js';

export type Status = 'NotProposed' | 'Proposed' | 'Examined' | 'Approved' | 'Active' | 'Superseded' | 'Withdrawn';
/** Cases that somebody wants moved; `previews` once it is known what that means for each, `left` those that are still to be moved. */
export type Move = Readonly<{
  move: number;
  cases: readonly StreamId[];
  by: StaffId;
  ladder: Ladder;
  previews?: readonly Preview[];
  approvedBy?: StaffId;
  todo: readonly StreamId[];
  moved: number;
}>;
export type File = Proposal &
  Readonly<{
    pack: PackVersion;
    school: SchoolId;
    proposedBy: StaffId;
    ladder: Ladder;
    dryRun?: DryRun;
    approvedBy?: StaffId;
    moves: number;
    move?: Move;
    escalated: readonly string[];
  }>;
export type Begun = File & Readonly<{ status: Exclude<Status, 'NotProposed'> }>;
export type RuleSet = Readonly<{ status: 'NotProposed' }> | Begun;

export const isProposed = (state: RuleSet): state is Begun => state.status !== 'NotProposed';
/** It may still become active. */
export const isOpen = (state: RuleSet): state is Begun =>
  state.status === 'Proposed' || state.status === 'Examined' || state.status === 'Approved';

/** Throws on a state before its first event. */
export const summary = (state: RuleSet): CaseSummary => {
  if (!isProposed(state)) throw new Error('A version of the rules that nobody proposed has no summary.');
  const { status, pack, school, proposedBy, approvedBy, move } = state;
  return {
    status,
    title: `Rules ${pack.id}, version ${pack.version}`,
    school,
    open: isOpen(state) || move !== undefined,
    involved: [...new Set([proposedBy, ...(approvedBy ? [approvedBy] : [])])],
  };
};
