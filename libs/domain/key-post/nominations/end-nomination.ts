import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { command } from '../../process/index.js';
import { actorOf, named } from '../acting.js';
import { clauses } from '../clauses.js';
import { nominationId } from '../fields.js';
import type { KeyPost } from '../state.js';
import { saysWhoCouldFollow } from '../who-may.js';
import { nominationEnds } from '../words.js';
import { standingIn } from './placing.js';

/** Somebody is no longer counted for the post, for one of the fixed reasons. */
export const endNomination = command({
  type: 'EndNomination',
  schema: z.strictObject({ nomination: nominationId, because: z.enum(nominationEnds) }),
  clause: clauses.nominations,
  summary: 'Count somebody no longer among those who could follow in the post.',
  by: saysWhoCouldFollow,
  personal: {},
  decide: ({ nomination, because }, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    if (!found.ok) return found;
    const stands = standingIn(found.one.nominations, nomination);
    if (!stands.ok) return stands;
    return accept({ type: 'NominationEnded', data: { nomination, because, by: actorOf(context) } });
  },
});
