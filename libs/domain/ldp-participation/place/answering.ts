import { refuse, type Context } from '../../../kernel/index.js';
import { answeringNamed } from '../../process/index.js';
import { ownFile } from '../acting.js';
import { stepIn, type Participation } from '../state.js';

/** The person answers for themself alone: no delegate, no role. */
export const answeringOffer = answeringNamed<{ application: number }, Participation>(
  ({ application }) => `answer-offer-${application}`,
);

/** The offer of this application, while it may be answered. */
export const openOffer = (state: Participation, number: number, context: Context<unknown>) => {
  const own = ownFile(state, context);
  if (!own.ok) return own;
  const offer = stepIn(state, 'Offered');
  if (!offer || own.file.applications !== number) return refuse('NoOfferOpen', { status: state.status });
  if (context.at > offer.expires) return refuse('OfferExpired', { expired: offer.expires });
  return { ok: true, file: own.file, offer } as const;
};
