import { refuse, type StreamId } from '../../../kernel/index.js';
import type { Move, RuleSet } from '../state.js';
import { openMove } from './open-move.js';

/** A case that two people want moved, and that nobody has moved yet. */
export const toMove = (state: RuleSet, asked: Readonly<{ move: number; case: string }>) => {
  const one = openMove(state, asked.move);
  if (!one.ok) return one;
  const { move, file } = one;
  const { approvedBy } = move;
  if (!approvedBy) return refuse('MoveNotApproved', { move: move.move });
  const preview = move.previews?.find((found) => found.case === asked.case);
  if (!preview || !move.todo.includes(preview.case)) return refuse('NotACaseToMove', { case: asked.case });
  return { ok: true, file, move: { ...move, approvedBy }, preview } as const;
};

/** With the last of them the move is complete. */
export const afterOne = ({ move, cases, todo, moved }: Move, one: StreamId, more: 0 | 1) => {
  const all = moved + more;
  return todo.every((left) => left === one)
    ? ([{ type: 'MoveCompleted', data: { move, moved: all, left: cases.length - all } }] as const)
    : ([] as const);
};
