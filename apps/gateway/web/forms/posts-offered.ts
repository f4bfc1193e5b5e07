import { localDate, plus } from '#libs/kernel/calendar.js';
import { postsIn } from '#libs/read-models/post-ledger/posts.js';
import type { Engine } from '../../engine.js';
import { schoolsOf } from '../../queries/inbox-of.js';
import type { FormContext, PostOffered } from './types.js';

/** How far back somebody may have acted in a post that is deleted by now, and how far ahead one may be planned. */
const reach = { back: '-P1Y', ahead: 'P5Y' } as const;

/** The posts that a form may offer, those included that are not there any more or not yet. */
export const postsOffered = (
  engine: Pick<Engine, 'store' | 'directory'>,
  { at }: Pick<FormContext, 'at'>,
): Promise<readonly PostOffered[]> => {
  const today = localDate(at);
  const period = { from: plus(today, reach.back), to: plus(today, reach.ahead) };
  return postsIn(engine.store.pool, { ...period, schools: schoolsOf(engine) }, at);
};
