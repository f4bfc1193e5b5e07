import type { Context, Decision, Instant, LocalDate, StreamId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import type { Ladder, Sealed } from '../process/index.js';
import type { CycleEvent, FromCycleRefusal, Participation, Progress } from './contract.js';

type Answer = Decision<CycleEvent, FromCycleRefusal>;
type Asking = Pick<Context<Rules>, 'at' | 'rules'>;
