import { clauses } from '../../../domain/internal-post/clauses.js';
import { type Facts, type Texts } from '../words.js';
import { asks, post, tells } from './post.js';

const step = clauses.step2;
const closing = ({ by }: Facts) =>
  by ? `Applications are taken until ${by}.` : 'Its page says until when applications are taken.';
const mayApply = 'posts are advertised internally, across the Trust, and you are among those who may apply';
const concerned = 'you may apply, have applied, or look after this advert';

/** The second step: the post is advertised. */
export const advertTexts: Texts = {
  AdvertAwaited: asks(
    step,
    'An advert is to be opened',
    (post) => `The job description and person specification of ${post} are approved.`,
    'Open the advert: for whom, and until when',
    'HR advertises posts internally, across the Trust',
  ),
  AdvertOpened: (facts) => ({
    subject: 'A post is open for applications',
    happened: `Applications are invited for ${post(facts)}, from staff of the Trust only.`,
    next: `${closing(facts)} The job description, the person specification and the way to apply are on its page.`,
    because: mayApply,
    clause: step,
  }),
  AdvertClosing: (facts) => ({
    subject: 'An advert closes soon',
    happened: `The advert for ${post(facts)} closes ${facts.by ? `on ${facts.by}` : 'soon'}.`,
    next: 'An application that is not sent by then is late. HR can extend the advert until then, with a reason.',
    because: 'you look after this advert, or have begun an application',
    clause: step,
  }),
  AdvertExtended: (facts) => ({
    subject: 'An advert has been extended',
    happened: `There is more time to apply for ${post(facts)}.`,
    next: `${closing(facts)} Applications that were sent before stand as they are.`,
    because: concerned,
    clause: step,
  }),
  AdvertClosedEarly: tells(
    step,
    'An advert was closed early',
    (post) => `The advert for ${post} was closed before its day. The reason is on record.`,
    'No more applications are taken. Those that were sent stand.',
    concerned,
  ),
  SpecificationAmended: (facts) => ({
    subject: 'A person specification has changed',
    happened: `The job description or person specification of ${post(facts)} was changed after it was advertised.`,
    next: `Read what has changed. An application that was sent before stays with the version that it was made for. ${closing(facts)}`,
    because: concerned,
    clause: clauses.step1,
  }),
};
