import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { answering, command } from '../process/index.js';
import { actorOf } from './acting.js';
import { clauses } from './clauses.js';
import type { BoardMeeting } from './state.js';

/** The chair confirms the minutes; the clerk wrote them. */
export const confirmMinutes = command({
  type: 'ConfirmMinutes',
  schema: z.strictObject({}),
  clause: clauses.minutes,
  summary: 'Confirm the minutes of the meeting as its chair.',
  by: answering('confirm-minutes'),
  personal: {},
  decide: (_, state: BoardMeeting, context: Context<unknown>) =>
    state.status === 'Held'
      ? accept({ type: 'MinutesConfirmed', data: { by: actorOf(context) } })
      : refuse('NoMinutesToConfirm', { status: state.status }),
});
