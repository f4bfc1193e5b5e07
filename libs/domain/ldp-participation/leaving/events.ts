import type { LocalDate, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { LdpNeed } from '../../../policy-packs/rules.js';
import type { LeavingBecause, Standing } from '../words.js';

export type LeavingEvent =
  | Message<'ProgrammeCompleted', Standing & { on: LocalDate; needs: readonly LdpNeed[]; by: StaffId }>
  | Message<'ProgrammeLeft', Standing & { on: LocalDate; because: LeavingBecause; reason?: Sealed; by: StaffId }>
  | Message<'TaskEscalated', { task: string; to: 'CEO' }>;
