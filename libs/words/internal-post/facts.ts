import type { FactSayings } from '../fact.js';
import { listed } from '../numbers.js';
import { brokenPanelRules } from './marks.js';

/** What facts say that the refusals of a post alone have. */
export const postFacts: FactSayings = {
  red: (value) =>
    Array.isArray(value) && value.length
      ? `About the panel: ${listed((value as (keyof typeof brokenPanelRules)[]).map((rule) => brokenPanelRules[rule] ?? 'there is none yet'))}.`
      : undefined,
};
