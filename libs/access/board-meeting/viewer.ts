import type { BoardMeetingCase } from '../../domain/board-meeting/fold.js';
import { isScheduled } from '../../domain/board-meeting/state.js';
import type { Role, StaffId } from '../../kernel/index.js';
import type { Caller } from '../caller.js';

/** Who governs or leads, and who sits or takes the minutes; `me` is absent for a service. */
export type MeetingViewer = Readonly<{ view: 'whole'; as: 'office' | 'service'; me?: StaffId }>;

const governing: readonly Role[] = ['HR', 'SLT', 'CEO', 'Governor'];

/** Deny by default: a meeting is nobody else's. */
export const viewerOf = (
  caller: Caller,
  { state }: Readonly<{ state: BoardMeetingCase }>,
): MeetingViewer | undefined => {
  if (!isScheduled(state)) return undefined;
  if (caller.kind === 'service') return caller.scopes.has('cases:read') ? { view: 'whole', as: 'service' } : undefined;
  const { id: me, roles } = caller;
  const sits = [state.chair, state.clerk, ...state.members].includes(me);
  return sits || roles.some(({ role }) => governing.includes(role)) ? { view: 'whole', as: 'office', me } : undefined;
};
