import type { Instant, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../../process/command.js';
import type { Home, Host, Ladder, Party, Signatory, Stay, Terms } from '../words.js';

export type SecondmentAgreementEvent =
  /** Each version voids the signatures under the one before. */
  | Message<
      'AgreementWritten',
      { version: number; home: Home; host: Host; terms: Terms; parties: readonly Party[]; by: StaffId; ladder: Ladder }
    >
  /** For a partner HR records the signature, with what shows it. */
  | Message<'AgreementSigned', { version: number; side: Signatory; by: StaffId; statement?: Sealed }>
  /** All have signed one version: the ledgers of both posts know of it from now on. */
  | Message<'SecondmentAgreed', Stay & { version: number; beginsAt: Instant; endsAt: Instant; opensReturnAt: Instant }>;
