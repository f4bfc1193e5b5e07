import { z } from 'zod';
import { refuse } from '../../../kernel/index.js';
import { answeringNamed } from '../../process/index.js';
import { standing, vacancyOf } from '../acting.js';
import { vacancyNumber } from '../fields.js';
import type { InternalPost } from '../state.js';
import type { Offer } from '../vacancy.js';

export const offerNumber = z.int().min(1).max(1000);
export const answersOffer = answeringNamed<{ vacancy: number }, InternalPost>(
  ({ vacancy }) => `answer-offer-${vacancy}`,
);
export const offerFields = { vacancy: vacancyNumber, offer: offerNumber };

/** Whoever acts on an offer names the one that they have read: the vacancy may have gone to the next candidate meanwhile. */
export const offerSuperseded = ({ offer: { offer: latest } }: Readonly<{ offer: Offer }>, offer: number) =>
  offer === latest ? undefined : refuse('OfferSuperseded', { offer, latest });

/** The offer that is open, when it is the one that the candidate read. */
export const openOffer = (
  state: InternalPost,
  { vacancy: number, offer }: Readonly<{ vacancy: number; offer: number }>,
) => {
  const vacancy = vacancyOf(state, number, 'Offered');
  if (!vacancy) return refuse('NoOfferOpen', standing(state, number));
  return offerSuperseded(vacancy, offer) ?? ({ ok: true, vacancy } as const);
};
