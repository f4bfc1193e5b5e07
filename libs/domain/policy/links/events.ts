import type { Message, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { ChangeClass, Hash, Ladder } from '../words.js';

export type ImpactOutcome = 'none' | 'accept' | 'needs-review';
export type LinkEvent =
  /** A policy that this one names has a new version, or is withdrawn. */
  | Message<
      'LinkedPolicyChanged',
      { check: number; policy: StreamId; hash: Hash; what: ChangeClass | 'withdrawn'; ladder: Ladder }
    >
  | Message<'ImpactRecorded', { check: number; outcome: ImpactOutcome; reason: Sealed; by: StaffId }>;
