import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { amendActing } from './amend-acting.js';
import { arrangeActingUp } from './arrange-acting-up.js';
import { beginActing } from './begin-acting.js';
import { cancelActing, voidActing } from './cancel-acting.js';
import { closeActing } from './close-acting.js';
import { determineAllowance } from './determine-allowance.js';
import { endActing } from './end-acting.js';
import { escalateActing } from './escalate-acting.js';
import type { ActingUpEvent } from './events.js';
import { actingUpFold } from './fold.js';
import { papers } from './papers.js';
import { recordSection128 } from './record-section-128.js';
import { rootBook } from './root.js';
import { summary, type ActingUp } from './state.js';
import { unwindingCommands } from './unwinding/index.js';

const handlers = {
  ArrangeActingUp: arrangeActingUp,
  BeginActing: beginActing,
  DetermineAllowance: determineAllowance,
  RecordSection128: recordSection128,
  EscalateActing: escalateActing,
  AmendActing: amendActing,
  EndActing: endActing,
  CloseActing: closeActing,
  CancelActing: cancelActing,
  VoidActing: voidActing,
  ...unwindingCommands(rootBook),
} as const;
export type ActingUpCommand = CommandOf<typeof handlers>;
export type ActingUpRefusal = RefusalOf<typeof handlers>;

/** One link of a chain: one person who acts in one post while its holder is away. */
export const actingUp = defineProcess<ActingUp, ActingUpEvent, typeof handlers>({
  name: 'acting-up',
  ...actingUpFold,
  summary,
  papers,
  handlers,
});
