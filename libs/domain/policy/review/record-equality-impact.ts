import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { personalText } from '../fields.js';
import { reviewIn, type Policy } from '../state.js';
import { byEditors } from './by-editors.js';

/** What the draft means for people with protected characteristics. */
export const recordEqualityImpact = command({
  type: 'RecordEqualityImpact',
  schema: z.strictObject({ outcome: z.enum(['none', 'mitigated', 'justified']), text: personalText(10_000) }),
  clause: clauses.equality,
  summary: 'Record the equality impact of the draft.',
  by: byEditors,
  personal: { text: byItsAuthor },
  decide: ({ outcome, text }, state: Policy, context: Context<unknown>) => {
    const draft = reviewIn(state, 'Drafting')?.draft;
    if (!draft) return refuse('NoDraft', { status: state.status });
    return accept({ type: 'EqualityImpactRecorded', data: { hash: draft.hash, outcome, text, by: actorOf(context) } });
  },
});
