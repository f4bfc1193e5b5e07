import type { Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Addressee } from '../../process/task.js';
import type { Ladder } from '../words.js';

export type ObjectiveEvent =
  /** Because of document 002, for who takes part in the leadership programme, or of the trust's own pack. */
  | Message<'ObjectiveRequired', { because: 'document-002' | 'policy-pack'; appraiser: Addressee; ladder: Ladder }>
  | Message<'ObjectiveNotRequired', { because: 'not-on-ldp' }>
  | Message<'ObjectiveSet', { objective: Sealed; by: StaffId; ladder: Ladder }>
  | Message<'ObjectiveAcknowledged', { by: StaffId }>
  | Message<
      'ObjectiveOutcomeRecorded',
      { outcome: 'met' | 'partly-met' | 'not-met' | 'never-set'; note: Sealed; by: StaffId }
    >;
