import type { Changes } from '../change.js';
import type { Begun, Move } from '../state.js';
import type { MoveEvent } from './events.js';

const withoutMove = ({ move: _, ...rest }: Begun): Begun => ({ ...rest, escalated: [] });
const changed = (state: Begun, change: (move: Move) => Partial<Move>): Begun =>
  state.move ? { ...state, move: { ...state.move, ...change(state.move) } } : state;

export const moveChanges: Changes<MoveEvent> = {
  MoveProposed: (state, { move, cases, by, ladder }) => ({
    ...state,
    moves: move,
    move: { move, cases, by, ladder, todo: [], moved: 0 },
  }),
  MovePreviewed: (state, { previews, ladder }) => changed(state, () => ({ previews, ladder })),
  MoveApproved: (state, { by }) =>
    changed(state, ({ previews = [] }) => ({ approvedBy: by, todo: previews.map((one) => one.case) })),
  MoveDeclined: withoutMove,
  CaseMoved: (state, data) =>
    changed(state, ({ todo, moved }) => ({ todo: todo.filter((one) => one !== data.case), moved: moved + 1 })),
  CaseLeft: (state, data) => changed(state, ({ todo }) => ({ todo: todo.filter((one) => one !== data.case) })),
  MoveCompleted: withoutMove,
};
