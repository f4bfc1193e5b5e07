import { z } from 'zod';
import { accept, type Context } from '../../kernel/index.js';
import { command } from '../process/index.js';
import { actorOf, named } from './acting.js';
import { clauses } from './clauses.js';
import type { KeyPost } from './state.js';
import { keepsTheList } from './who-may.js';

/** The post is no key post any more: who was nominated for it counts nowhere. */
export const endKeyPost = command({
  type: 'EndKeyPost',
  schema: z.strictObject({}),
  clause: clauses.keyPosts,
  summary: 'Say that the post is no key post any more; it can be named again.',
  by: keepsTheList,
  personal: {},
  decide: (_, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    return found.ok ? accept({ type: 'KeyPostEnded', data: { by: actorOf(context) } }) : found;
  },
});
