import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { actorOf, byHr, living } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash, line } from '../fields.js';
import { settled } from '../settled.js';
import type { Policy } from '../state.js';

/** HR supplies the document whose text holds; it is read next. A text under review is edited, not supplied. */
export const takeDocument = command({
  type: 'TakeDocument',
  schema: z.strictObject({ hash, mediaType: line(100), bytes: z.int().min(1).max(50_000_000) }),
  clause: clauses.reading,
  summary: 'Supply the document of a policy, by the hash of its bytes.',
  by: byHr,
  personal: {},
  decide: (document, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { document: before, inForce } = alive.file;
    if (before?.hash === document.hash && before.read !== 'unreadable') return refuse('SameDocument');
    if (inForce && inForce.hash !== document.hash) return refuse('NotTheVersionInForce', { hash: inForce.hash });
    const taken = { type: 'DocumentTaken', data: { ...document, by: actorOf(context) } } as const;
    return accept(...settled(state, context, taken));
  },
});
