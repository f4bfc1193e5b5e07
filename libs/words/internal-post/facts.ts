import { manyOf, type FactSayings } from '../fact.js';
import { brokenPanelRules } from './marks.js';

/** What facts say that the refusals of a post alone have. */
export const postFacts: FactSayings = {
  red: manyOf({ ...brokenPanelRules, NoPanel: 'there is none yet' }, (what) => `About the panel: ${what}.`),
};
