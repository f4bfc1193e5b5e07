import type { ActingUpCommand } from '../../domain/acting-up/index.js';
import { unwindingAfterwards } from '../unwinding/commands.js';

/** Who is next, and what happens, after each command of acting up. */
export const actingUpAfterwards: Readonly<Record<ActingUpCommand['type'], string>> = {
  ArrangeActingUp:
    'The ledger of posts shows it at once, and whoever is concerned is told. It begins by itself on its first day.',
  BeginActing: 'The acting allowance is to be decided. Whoever becomes part of management is checked.',
  DetermineAllowance: 'Payroll is told from which day it holds, and the person is told that there is a decision.',
  RecordSection128: 'A clear check leaves everything as it is. Whoever is prohibited must stop acting in the post.',
  EscalateActing: 'The CEO is asked too.',
  AmendActing: 'The ledger of posts follows, and whoever is concerned is told the new dates.',
  EndActing: 'The person is back in their own post on the day that you gave, and whoever is concerned is told.',
  CloseActing: 'Acting up is over once nothing about it is owed any more.',
  CancelActing: 'Everybody stays where they are, and whoever is concerned is told.',
  VoidActing: 'The ledger of posts is as it was without it. Payroll and whoever is concerned are told.',
  ...unwindingAfterwards,
};
