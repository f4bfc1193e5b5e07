import { at, manyOf, on, type FactSayings } from '../fact.js';
import { completionNeeds } from './marks.js';

const stillMissing: Readonly<Record<string, string>> = {
  objectives: 'the result of the objectives',
  appraisal: 'the result of the appraisal',
  ...completionNeeds,
};

/** What facts say that the refusals about somebody's part in the programme have. */
export const participationFacts: FactSayings = {
  missing: manyOf(stillMissing, (what) => `Still missing: ${what}.`),
  today: on((day) => `Today is ${day}.`),
  expired: at((when) => `It was open until ${when}.`),
  appealBy: at((when) => `An appeal could be made until ${when}.`),
  effectiveFrom: on((day) => `It holds from ${day}.`),
  finishedOn: on((day) => `It is finished on ${day}.`),
  reviewOn: on((day) => `The day to look again is ${day}.`),
  since: on((day) => `That has been so since ${day}.`),
  joinsOn: on((day) => `The joining day is ${day}.`),
};
