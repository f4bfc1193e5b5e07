import { z } from 'zod';
import { localDate, plus } from '../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { answering, command, instantText } from '../process/index.js';
import { rungsBefore } from './ladder.js';
import type { InternalPost } from './state.js';

/** Step 2: the post is advertised internally, across the Trust, until its closing instant. */
export const openAdvert = command({
  type: 'OpenAdvert',
  schema: z.strictObject({ closesAt: instantText }),
  clause: '002 §Secondment opportunities, step 2',
  summary: 'Advertise the post across the trust until a closing instant.',
  by: answering('open-advert'),
  personal: {},
  decide: ({ closesAt }, state: InternalPost, { at, rules }: Context<Rules>) => {
    if (state.status !== 'Approved') return refuse('NotReadyToAdvertise', { status: state.status });
    const { minimumDays, ladder } = rules.internalPost.advert;
    if (closesAt <= at) return refuse('ClosesInThePast', { closesAt, now: at });
    const earliest = plus(localDate(at), `P${minimumDays}D`);
    if (localDate(closesAt) < earliest) return refuse('AdvertTooShort', { closesAt, earliest, minimumDays });
    return accept({ type: 'AdvertOpened', data: { closesAt, ladder: rungsBefore(closesAt, ladder, at) } });
  },
});
