import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom, theProcess } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { caseId, count, number, packVersion } from '../fields.js';
import type { RuleSet } from '../state.js';
import { openMove } from './open-move.js';

const preview = z.strictObject({ case: caseId, from: packVersion, rules: count });

/** What it means for each case that can be moved; those that have ended, or go by these rules already, are not among them. */
export const recordPreview = command({
  type: 'RecordPreview',
  schema: z.strictObject({ move: number, previews: z.array(preview).max(1_000) }),
  clause: clauses.moves,
  summary: 'Record what other rules would mean for each case that is to be moved.',
  by: theProcess,
  personal: {},
  decide: ({ move, previews }, state: RuleSet, { at, rules }: Context<Rules>) => {
    const one = openMove(state, move);
    if (!one.ok) return one;
    if (one.move.previews) return refuse('PreviewIsThere', { move });
    const strange = previews.find((found) => !one.move.cases.includes(found.case));
    if (strange) return refuse('NotACaseToMove', { case: strange.case });
    const previewed = {
      type: 'MovePreviewed',
      data: { move, previews, ladder: rungsFrom(at, rules.ruleSets.approval.ladder) },
    } as const;
    return previews.length
      ? accept(previewed)
      : accept(previewed, { type: 'MoveCompleted', data: { move, moved: 0, left: one.move.cases.length } });
  },
});
