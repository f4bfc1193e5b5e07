import type { AnyMessage } from '../../../kernel/index.js';
import { applyUnwinding } from './apply-unwinding.js';
import type { RootBook } from './book.js';
import { proposeUnwinding } from './propose-unwinding.js';
import { escalateUnwinding, rejectUnwinding } from './reject-unwinding.js';

/** The commands of every process whose cases lie at the root of chains: acting up and secondments. */
export const unwindingCommands = <S, E extends AnyMessage = never>(book: RootBook<S, E>) =>
  ({
    ProposeUnwinding: proposeUnwinding(book),
    ApplyUnwinding: applyUnwinding(book),
    RejectUnwinding: rejectUnwinding(book),
    EscalateUnwinding: escalateUnwinding(book),
  }) as const;
