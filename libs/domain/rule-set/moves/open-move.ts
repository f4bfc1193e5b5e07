import { refuse } from '../../../kernel/index.js';
import { isProposed, type RuleSet } from '../state.js';

/** The move of that number, where it is the one that is open. */
export const openMove = (state: RuleSet, number: number) =>
  isProposed(state) && state.move?.move === number
    ? ({ ok: true, file: state, move: state.move } as const)
    : refuse('NoSuchMove', { move: number });
