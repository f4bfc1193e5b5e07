import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { answering, command } from '../process/index.js';
import type { InternalPost } from './state.js';

/** Nobody applied: HR chooses to advertise again. */
export const relistPost = command({
  type: 'RelistPost',
  schema: z.strictObject({}),
  clause: '002 §Secondment opportunities, step 5',
  summary: 'Advertise again a post for which nobody applied.',
  by: answering('choose-route'),
  personal: {},
  decide: (_, state: InternalPost, { actor }: Context<unknown>) => {
    if (state.status !== 'AwaitingRoute') return refuse('NoRouteToChoose', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    return accept({ type: 'PostRelisted', data: { by: actor.id } });
  },
});
