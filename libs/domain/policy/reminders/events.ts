import type { LocalDate, Message } from '../../../kernel/index.js';
import type { FeasibleMeeting } from '../cadence/last-feasible-meeting.js';
import type { EscalatedTo } from '../../../policy-packs/policy-kinds.js';

export type ReminderEvent =
  | Message<
      'RungReached',
      { rung: string; due: LocalDate; to: EscalatedTo; lastMeeting?: FeasibleMeeting; chairsAction?: true }
    >
  | Message<'PolicyMarkedOverdue', { due: LocalDate }>
  | Message<'TaskEscalated', { task: string; to: 'CEO' }>;
