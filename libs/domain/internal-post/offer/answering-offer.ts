import { z } from 'zod';
import { refuse } from '../../../kernel/index.js';
import { answeringNamed } from '../../process/index.js';
import { standing, vacancyOf } from '../acting.js';
import { vacancyNumber } from '../fields.js';
import type { InternalPost } from '../state.js';

export const offerNumber = z.int().min(1).max(1000);
export const answersOffer = answeringNamed<{ vacancy: number }, InternalPost>(
  ({ vacancy }) => `answer-offer-${vacancy}`,
);
export const offerFields = { vacancy: vacancyNumber, offer: offerNumber };

/** The offer that is open, when it is the one that the candidate read. */
export const openOffer = (
  state: InternalPost,
  { vacancy: number, offer }: Readonly<{ vacancy: number; offer: number }>,
) => {
  const vacancy = vacancyOf(state, number, 'Offered');
  if (!vacancy) return refuse('NoOfferOpen', standing(state, number));
  if (vacancy.offer.offer !== offer) return refuse('OfferSuperseded', { offer, latest: vacancy.offer.offer });
  return { ok: true, vacancy } as const;
};
