import type { StaffId } from '../../kernel/index.js';
import { at, isTyped, many, manyOf, on, some, type FactSayings } from '../fact.js';
import { person } from '../names.js';
import { brokenPanelRules } from './marks.js';

/** What facts say that the refusals of an intake have. */
export const cycleFacts: FactSayings = {
  red: manyOf(brokenPanelRules, (what) => `About the panel: ${what}.`),
  joinsOn: on((day) => `The joining day is ${day}.`),
  cutOff: on((day) => `The cut-off is ${day}.`),
  closed: at((when) => `It closed at ${when}.`),
  capacity: some('place', (places) => `That is ${places}.`),
  taken: some('place', (places) => `Offered or taken: ${places}.`),
  needs: some('member', (members) => `Needed: ${members}.`),
  candidates: many('candidate', (of) => `This is about ${of}.`),
  candidate: (value, names) =>
    typeof value === 'number'
      ? `This is about ${names.candidateOf?.(String(value)) ?? `candidate ${value}`}.`
      : undefined,
  member: (value, names) =>
    isTyped(value) && names.nameOf(value as StaffId) ? `This is about ${person(names, value as StaffId)}.` : undefined,
};
