import type { LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { AccreditationId, Standing } from '../words.js';

export type AccreditationEvent =
  | Message<
      'AccreditationAwarded',
      {
        accreditation: AccreditationId;
        revision: number;
        body: 'external' | 'trust';
        title: string;
        from: LocalDate;
        expires?: LocalDate;
        element?: number;
        by: StaffId;
      }
    >
  | Message<'AccreditationVoided', { accreditation: AccreditationId; revision: number; reason: Sealed; by: StaffId }>
  /** What rested on it does not hold any more; subscribers withdraw what they derived. */
  | Message<'CompletionWithdrawn', Standing & { completedOn: LocalDate; accreditation: AccreditationId }>;
