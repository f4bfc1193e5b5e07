import type { OfferOutcome } from '../../case-file/offers.js';
import type { UnfilledBecause } from '../../domain/internal-post/events.js';
import type { VacancyStatus } from '../../domain/internal-post/vacancy.js';
import { word, type Word } from '../word.js';

/** Every status of one of the posts that an advert fills, from the offer on. */
export const vacancyStatuses: Readonly<Record<VacancyStatus, Word>> = {
  Vacant: word('Free', 'Nobody is being offered it now.'),
  ToOffer: word('To be offered', 'HR makes the offer to the candidate whose turn it is.'),
  Offered: word('Offered', 'The candidate has been offered it and has not answered yet.'),
  Lapsed: word('Offer lapsed', 'The offer was not answered in time; HR decides what comes of it.'),
  AgreeingDate: word(
    'Start date to be agreed',
    'The offer is accepted; both Heads and the candidate agree on a start date.',
  ),
  Appointed: word('Appointed', 'The appointment is made.'),
  ExternallyFilled: word('Filled externally', 'It was filled from outside the Trust.'),
  AppointeeWithdrew: word(
    'Appointee has withdrawn',
    'The appointment is to be voided, or kept if the withdrawal was a mistake.',
  ),
  Unfilled: word('Not filled', 'There is no candidate left for it.'),
};

/** What became of an offer. */
export const offerOutcomes: Readonly<Record<OfferOutcome, Word>> = {
  open: word('Open', 'The candidate has not answered yet.'),
  accepted: word('Accepted', 'The candidate has accepted it.'),
  declined: word('Declined', 'The candidate has declined it.'),
  lapsed: word('Lapsed', 'It was not answered in time.'),
  withdrawn: word('Taken back', 'HR has taken it back.'),
  'candidate-withdrew': word('Candidate withdrew', 'The candidate has withdrawn the application.'),
};

/** Why one of the posts is free or unfilled. */
export const unfilledReasons: Readonly<Record<UnfilledBecause, string>> = {
  Declined: 'the offer was declined',
  Lapsed: 'the offer lapsed',
  OfferWithdrawn: 'the offer was taken back',
  Withdrew: 'the candidate withdrew',
  Voided: 'the appointment was voided',
  NoCandidateLeft: 'no candidate is left',
};
