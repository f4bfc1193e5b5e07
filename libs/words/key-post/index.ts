import type { Hindrance, Outcome } from '../../domain/key-post/what-if/answer.js';
import type { NominationEnd, Readiness, TurnoverKind, TurnoverSource } from '../../domain/key-post/words.js';

/** When somebody could take a post over. */
export const readinessWords: Readonly<Record<Readiness, string>> = {
  now: 'Ready now',
  'one-year': 'Ready in a year',
  'two-years': 'Ready in two years',
  later: 'Ready later',
};
/** Why somebody is going to leave, as they have said. */
export const turnoverWords: Readonly<Record<TurnoverKind, string>> = {
  'retirement-announced': 'Has announced that they will retire',
  leaving: 'Leaves the Trust',
  'end-of-contract': 'Their contract ends',
  other: 'Leaves the post',
};
export const sourceWords: Readonly<Record<TurnoverSource, string>> = {
  themself: 'told by themselves',
  agreed: 'recorded by HR with their agreement',
};
export const nominationEndWords: Readonly<Record<NominationEnd, string>> = {
  appointed: 'Was appointed',
  'no-longer-wishes': 'Does not wish it any more',
  left: 'Has left',
  reviewed: 'Looked at again, and not nominated any more',
};
/** What becomes of a post that opens, in a what-if. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  filled: 'Somebody who is nominated moves into it',
  covered: 'Those who are there see to all of it',
  'stand-in': 'Somebody has to stand in until its holder is back',
  open: 'Nobody who is nominated can move into it',
  later: 'It opens after the days that were looked at',
};
export const hindranceWords: Readonly<Record<Hindrance, string>> = {
  leaves: 'is the one who leaves',
  'moves-already': 'moves to another post already',
  'holds-it': 'holds it already',
  'not-employed': 'is not employed on that day',
  'not-ready': 'is not ready by then',
};
export const breakWords = {
  gap: 'Nobody is there',
  part: 'Held in part',
  double: 'More people than the post has',
} as const;
