import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command, rungsFrom } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { ownCover } from '../covering.js';
import type { Secondment } from '../state.js';

/** The Head of the home school releases the secondee; what is agreed comes after that. */
export const releaseSecondee = command({
  type: 'ReleaseSecondee',
  schema: z.strictObject({}),
  clause: clauses.release,
  summary: 'Release somebody of your school for a secondment.',
  by: answering('release-secondee'),
  personal: {},
  decide: (_, state: Secondment, context: Context<Rules>) => {
    if (state.status !== 'Requested') return refuse('NotAwaitingRelease', { status: state.status });
    const no = ownCover(state, context);
    if (no) return no;
    const ladder = rungsFrom(context.at, context.rules.secondment.agreement.ladder);
    return accept({ type: 'SecondeeReleased', data: { by: actorOf(context), ladder } });
  },
});
