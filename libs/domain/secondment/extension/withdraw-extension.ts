import { z } from 'zod';
import { accept, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command } from '../../process/index.js';
import { actorOf, hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { ownCover } from '../covering.js';
import { number, reasonText } from '../fields.js';
import type { Secondment } from '../state.js';
import { openExtension } from './open-extension.js';

/** The extension is not wanted any more, or a side does not sign it: the last day stays as it is. */
export const withdrawExtension = command({
  type: 'WithdrawExtension',
  schema: z.strictObject({ extension: number, reason: reasonText() }),
  clause: clauses.length,
  summary: 'Take back an extension that not all sides have signed, with a reason.',
  by: hrOfTheHome,
  personal: { reason: byItsAuthor },
  decide: ({ extension, reason }, state: Secondment, context: Context<unknown>) => {
    const found = openExtension(state, extension);
    if (!found.ok) return found;
    const no = ownCase(state, context) ?? ownCover(state, context);
    return no ?? accept({ type: 'ExtensionWithdrawn', data: { extension, by: actorOf(context), reason } });
  },
});
