import type { ActingUpCommand } from '../../domain/acting-up/index.js';
import { unwindingDeeds } from '../unwinding/commands.js';
import { deed, type Deed } from '../word.js';

/** Every command of acting up: what its button says, and what is said once it is done. */
export const actingUpDeeds: Readonly<Record<ActingUpCommand['type'], Deed>> = {
  ArrangeActingUp: deed('Arrange acting up', 'You arranged who acts up.'),
  BeginActing: deed('Begin acting up on its first day', 'Acting up began.'),
  DetermineAllowance: deed('Decide on the acting allowance', 'You decided on the acting allowance.'),
  RecordSection128: deed('Record the section 128 check', 'You recorded the section 128 check.'),
  EscalateActing: deed('Bring what is late to the CEO', 'What is late was brought to the CEO.'),
  AmendActing: deed('Change the dates', 'You changed the dates of acting up.'),
  EndActing: deed('End acting up', 'You settled the last day of acting up.'),
  CloseActing: deed('Note that the last day has passed', 'It is noted that the last day has passed.'),
  CancelActing: deed('Call acting up off', 'You called acting up off before it began.'),
  VoidActing: deed('Take acting up back', 'You took acting up back, as though it had never been.'),
  ...unwindingDeeds,
};
