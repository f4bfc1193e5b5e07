import type { Message, StaffId, StreamId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Ladder, LeftBecause, PackVersion, Preview } from '../words.js';

type Numbered = Readonly<{ move: number }>;
/** Running cases go by the rules that they began under, unless two people have them go by these. */
export type MoveEvent =
  | Message<'MoveProposed', Numbered & { cases: readonly StreamId[]; by: StaffId; reason: Sealed; ladder: Ladder }>
  | Message<'MovePreviewed', Numbered & { previews: readonly Preview[]; ladder: Ladder }>
  | Message<'MoveApproved', Numbered & { by: StaffId }>
  | Message<'MoveDeclined', Numbered & { by: StaffId; reason: Sealed }>
  | Message<'CaseMoved', Numbered & { case: StreamId; from: PackVersion }>
  /** It had ended by then, or went by another version already. */
  | Message<'CaseLeft', Numbered & { case: StreamId; because: LeftBecause }>
  | Message<'MoveCompleted', Numbered & { moved: number; left: number }>;
