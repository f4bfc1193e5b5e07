import type { Standing } from '../../domain/ldp-cycle/parts.js';
import type { PanelProblem } from '../../domain/ldp-cycle/quorum.js';
import type { PanelRules, RecusedBecause, Verdict } from '../../domain/ldp-cycle/words.js';
import { counted } from '../numbers.js';
import { word, type Word } from '../word.js';

/** Where a candidate of an intake stands. */
export const candidateStandings: Readonly<Record<Standing, Word>> = {
  'with-panel': word('With the panel', 'The panel has yet to say where they stand.'),
  'wait-listed': word('On the wait-list', 'Suited, and no place is free yet.'),
  offered: word('Place offered', 'They have yet to answer.'),
  accepted: word('Place accepted', 'They join on the joining day.'),
  joined: word('Taking part', 'They have joined the programme.'),
  ended: word('Ended', 'They have completed, left, or go on no more.'),
  'not-selected': word('Not selected', 'No place came of the application.'),
  gone: word('Given up', 'They gave up the place, or the way to one.'),
};
/** What the panel decides on a candidate. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  select: 'Select',
  wait: 'Suited, after all who are selected',
  not: 'Do not select',
};
/** Why a member does not judge a candidate, or sits no more. */
export const recusedBecause: Readonly<Record<RecusedBecause, string>> = {
  'line-manager': 'they manage the candidate',
  family: 'the candidate is of their family',
  friend: 'the candidate is a friend',
  other: 'they have an interest in the candidate',
  applied: 'they applied to the programme themselves',
  unavailable: 'they can’t serve',
};
/** What is wrong with a panel, by the rule that it breaks. */
export const brokenPanelRules: Readonly<Record<PanelProblem, string>> = {
  TooFewMembers: 'it has too few members',
  TooFewSchools: 'its members come from too few schools',
};
/** What a panel has to fulfil. */
export const panelRuleTexts: Readonly<Record<PanelProblem, (rules: PanelRules) => string>> = {
  TooFewMembers: ({ minimumMembers }) => `At least ${counted(minimumMembers, 'member')} of SLT`,
  TooFewSchools: ({ schools }) => `From at least ${counted(schools, 'school')}`,
};
