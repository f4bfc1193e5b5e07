import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { answering, byItsAuthor, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { ownCover } from '../covering.js';
import { reasonText } from '../fields.js';
import type { Secondment } from '../state.js';

/** The Head of the home school can't spare the secondee, and says why. */
export const refuseRelease = command({
  type: 'RefuseRelease',
  schema: z.strictObject({ reason: reasonText() }),
  clause: clauses.release,
  summary: 'Refuse to release somebody of your school, with a reason.',
  by: answering('release-secondee'),
  personal: { reason: byItsAuthor },
  decide: ({ reason }, state: Secondment, context: Context<unknown>) =>
    state.status === 'Requested'
      ? (ownCover(state, context) ?? accept({ type: 'ReleaseRefused', data: { by: actorOf(context), reason } }))
      : refuse('NotAwaitingRelease', { status: state.status }),
});
