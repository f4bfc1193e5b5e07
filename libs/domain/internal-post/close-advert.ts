import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { command, theProcess } from '../process/index.js';
import type { InternalPost } from './state.js';

/** No applicant at all is not "no applicant meets the essential criteria": people decide the route. */
export const closeAdvert = command({
  type: 'CloseAdvert',
  schema: z.strictObject({}),
  clause: '002 §Secondment opportunities, step 2',
  summary: 'Close the advert at its closing instant.',
  by: theProcess,
  personal: {},
  decide: (_, state: InternalPost, { at }: Context<unknown>) => {
    if (state.status !== 'Advertised') return refuse('NotAdvertised', { status: state.status });
    if (at < state.closesAt) return refuse('StillOpen', { closesAt: state.closesAt });
    const closed = { type: 'AdvertClosed', data: { closedAt: at } } as const;
    return state.applications.length ? accept(closed) : accept(closed, { type: 'NobodyApplied', data: {} });
  },
});
