import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutCandidate, judging, personOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { number, reasonText } from '../fields.js';
import { hasAssessed, isQuorate } from '../quorum.js';
import type { Cycle } from '../state.js';

/** A member who has assessed a candidate says how the panel should decide; so many as the pack has have to agree. */
export const giveVerdict = command({
  type: 'GiveVerdict',
  schema: z.strictObject({ candidate: number, decision: z.enum(['select', 'wait', 'not']), reason: reasonText() }),
  clause: clauses.selection,
  summary: 'Say whether a candidate should be selected, wait, or not be selected, with your reason.',
  by: answeringNamed<{ candidate: number }, Cycle>(
    ({ candidate }, _, actor) => `give-verdict-${candidate}-${personOf(actor)}`,
  ),
  personal: { reason: aboutCandidate },
  decide: ({ candidate: number, decision, reason }, state: Cycle, context: Context<Rules>) => {
    const may = judging(state, number, context);
    if (!may.ok) return may;
    const { file, panel, by, candidate } = may;
    if (candidate.decision) return refuse('AlreadyDecided', { candidate: number });
    if (!hasAssessed(candidate, by, file.criteria)) return refuse('NotAssessedByYou', { candidate: number });
    if (!isQuorate(panel, candidate)) return refuse('NotQuorate', { candidate: number, rules: panel.rules });
    if (!candidate.assessed)
      return refuse('NotAssessedByEnough', { candidate: number, needs: panel.rules.minimumAssessors });
    const given = { type: 'VerdictGiven', data: { candidate: number, decision, reason, by } } as const;
    return accept(...settled(file, context, given));
  },
});
