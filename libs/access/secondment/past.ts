import type { EventOf } from '../../domain/of-process.js';
import type { DocumentId } from '../../domain/process/index.js';
import type { StaffId } from '../../kernel/index.js';
import { attachedIn } from '../documents.js';
import type { Fact } from '../views.js';

/** Everything that can be recorded in the case of a secondment. */
export type CaseEvent = EventOf<'secondment'>;
/** Who attached each document; nothing else of a secondment is ever sealed from those who see it. */
export type Past = Readonly<{ attached: ReadonlyMap<DocumentId, StaffId> }>;
export const pastOf = (facts: readonly Fact<CaseEvent>[]): Past => ({ attached: attachedIn(facts) });
