import { clauses } from '../../domain/internal-post/clauses.js';
import { advertTexts } from './advert.js';
import { gateTexts } from './gate.js';
import { offerTexts } from './offer.js';
import { panelTexts } from './panel.js';
import { routeTexts } from './route.js';
import { startDateTexts } from './start-date.js';
import { due, post, type Facts, type Text, type Texts, type Words } from './words.js';

export type { Facts, Words } from './words.js';

/** Every text that is written for its reason. */
export const texts: Texts = {
  ...gateTexts,
  ...advertTexts,
  ...panelTexts,
  ...offerTexts,
  ...startDateTexts,
  ...routeTexts,
};

/** What is said of a reason that nobody has written a text for. */
const general: Text = (facts) => ({
  subject: 'Something for you to look at',
  happened: `There is news about ${post(facts)} that concerns you (${facts.reason}).`,
  next: facts.by
    ? `Its page says what it is. ${due(facts)}`
    : 'Its page says what it is and whether you have to do anything.',
  because: 'you have a part in this process',
  clause: clauses.gate,
});

export const wordsFor = (facts: Facts): Words =>
  (Object.hasOwn(texts, facts.reason) ? texts[facts.reason]! : general)(facts);
