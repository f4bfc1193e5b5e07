import { clauses } from '../../../domain/internal-post/clauses.js';
import type { ProcessTexts } from '../words.js';
import { post } from './post.js';
import { advertTexts } from './advert.js';
import { gateTexts } from './gate.js';
import { offerTexts } from './offer.js';
import { panelTexts } from './panel.js';
import { routeTexts } from './route.js';
import { startDateTexts } from './start-date.js';

/** What people are told of an internal post. */
export const internalPostTexts: ProcessTexts = {
  texts: { ...gateTexts, ...advertTexts, ...panelTexts, ...offerTexts, ...startDateTexts, ...routeTexts },
  about: post,
  clause: clauses.gate,
};
