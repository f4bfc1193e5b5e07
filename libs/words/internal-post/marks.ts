import type { Criterion, LawfulRule, RecusalReason, ReviewFinding, Side } from '../../domain/internal-post/events.js';
import type { panelRules } from '../../domain/internal-post/panel.js';
import type { Contract } from '../../kernel/index.js';

/** A side of a start date. */
export const sides: Readonly<Record<Side, string>> = {
  gaining: 'the Head of the school with the post',
  releasing: 'the Head who releases the candidate',
  candidate: 'the candidate',
};
export const proposers: Readonly<Record<Side | 'HR' | 'CEO', string>> = { ...sides, HR: 'HR', CEO: 'the CEO' };
export const reviewFindings: Readonly<Record<ReviewFinding, string>> = {
  'fill-internally': 'the post is to be filled internally',
  'recruit-externally-too': 'the post may be recruited for externally too',
};
export const lawfulRules: Readonly<Record<LawfulRule, string>> = {
  'random-draw': 'a random draw',
  'positive-action-tie-break': 'a positive action tie-break',
  'right-to-work': 'the right to work',
  'statutory-bar': 'a statutory bar',
};
export const recusalReasons: Readonly<Record<RecusalReason, string>> = {
  applied: 'they applied for the post',
  conflict: 'they have an interest in an applicant',
  unavailable: 'they can’t serve',
};
export const conflicts: Readonly<Record<'none' | 'relative' | 'line-manager' | 'friend' | 'other', string>> = {
  none: 'no interest in any applicant',
  relative: 'that an applicant is a relative',
  'line-manager': 'that they manage an applicant',
  friend: 'that an applicant is a friend',
  other: 'an interest in an applicant',
};
export const criterionKinds: Readonly<Record<Criterion['kind'], string>> = {
  essential: 'Essential',
  desirable: 'Desirable',
};
export const shownBy: Readonly<Record<Criterion['shownBy'][number], string>> = {
  form: 'application',
  task: 'task',
  interview: 'interview',
  reference: 'reference',
};
export const contracts: Readonly<Record<Contract, string>> = { permanent: 'permanent', 'fixed-term': 'fixed-term' };
/** What is wrong with a panel, by the rule that it breaks. */
export const brokenPanelRules: Readonly<Record<keyof typeof panelRules, string>> = {
  TooFewMembers: 'it has too few members',
  TooFewSifters: 'too few of its members sift',
  NoChair: 'nobody chairs it',
  NoSeniorLeader: 'no member of SLT sits on it',
  NoHead: 'no Head sits on it',
  NobodyTrainedOnTheDay: 'nobody on it has valid safer recruitment training on the day',
};
