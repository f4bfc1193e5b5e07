import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Conflict, Ladder, Member, PanelRules, RecusedBecause } from '../words.js';

export type PanelEvent =
  | Message<'PanelSetUp', { members: readonly Member[]; rules: PanelRules; by: StaffId; ladder: Ladder }>
  | Message<'PanelMemberAdded', { member: Member; by: StaffId; ladder: Ladder }>
  /** `upTo`: the latest candidate whom they knew of. */
  | Message<
      'InterestsDeclared',
      {
        by: StaffId;
        upTo: number;
        conflicts: readonly Readonly<{ candidate: number; because: Conflict }>[];
        detail?: Sealed;
      }
    >
  /** For one candidate, `able` members remain, and the quorum holds or not; without a candidate they sit no more. */
  | Message<
      'PanelMemberRecused',
      {
        member: StaffId;
        candidate?: number;
        because: RecusedBecause;
        able?: number;
        quorate?: boolean;
        reason?: Sealed;
        by?: StaffId;
        ladder: Ladder;
      }
    >;
