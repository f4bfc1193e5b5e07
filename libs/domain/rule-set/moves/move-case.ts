import { z } from 'zod';
import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { command, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { caseId, number } from '../fields.js';
import type { RuleSet } from '../state.js';
import { afterOne, toMove } from './to-move.js';

type Named = Readonly<{ move: number; case: string }>;

/** One case goes by these rules from this event on; what it has settled stays as it is. */
export const moveCase = command({
  type: 'MoveCase',
  schema: z.strictObject({ move: number, case: caseId }),
  clause: clauses.moves,
  summary: 'Have one running case go by these rules from now on.',
  by: theProcess,
  personal: {},
  alongside: (asked: Named, state: RuleSet) => {
    const one = toMove(state, asked);
    return one.ok ? [one.preview.case] : [];
  },
  decide: (asked, state: RuleSet, context: Context<unknown>) => {
    const one = toMove(state, asked);
    if (!one.ok) return one;
    const { file, move, preview } = one;
    if (context.others?.[preview.case] === undefined) return refuse('NotACaseToMove', { case: preview.case });
    const moved = { type: 'CaseMoved', data: { move: move.move, case: preview.case, from: preview.from } } as const;
    const told = { from: preview.from, to: file.pack, because: context.stream, by: move.approvedBy };
    return acceptAlongside(
      [moved, ...afterOne(move, preview.case, 1)],
      [{ stream: preview.case, events: [{ type: 'RulesMoved', data: told }] }],
    );
  },
});
