import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ApplicationId, PanelMember, PanelRules, RecusalReason } from '../words.js';

export type PanelEvent =
  | Message<
      'PanelSetUp',
      { members: readonly PanelMember[]; rules: PanelRules; warnings: readonly string[]; by: StaffId }
    >
  | Message<'PanelMemberJoined', { member: PanelMember; warnings: readonly string[]; by: StaffId }>
  | Message<'PanelMemberRecused', { staff: StaffId; because: RecusalReason; reason?: Sealed | undefined }>
  | Message<
      'InterestDeclared',
      {
        by: StaffId;
        conflict: 'none' | 'relative' | 'line-manager' | 'friend' | 'other';
        with?: StaffId;
        detail?: Sealed | undefined;
      }
    >
  /** Somebody on the panel is shown all applicants' names, apart from their applications, or the name behind one, before the shortlist. */
  | Message<'NamesShown', { to: StaffId; application?: ApplicationId; by: StaffId; reason: Sealed }>;
