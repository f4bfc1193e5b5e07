import type { Body, ItemKind, Outcome, Quorum } from '../../domain/board-meeting/words.js';
import { counted } from '../numbers.js';

export const meetingBodies: Readonly<Record<Body, string>> = { board: 'the Board', committee: 'a committee' };
export const itemKinds: Readonly<Record<ItemKind, string>> = {
  approval: 'To be approved',
  'chairs-action': 'Approved by the chair, to be ratified',
};
export const outcomes: Readonly<Record<Outcome, string>> = {
  approved: 'approved',
  'approved-subject-to': 'approved subject to amendments',
  refused: 'refused',
  deferred: 'put off',
  ratified: 'ratified',
  'not-ratified': 'not ratified',
};
/** `3 of 5 members came, and 3 have to: they may decide.` */
export const quorumText = ({ present, needed, members }: Quorum): string =>
  `${present} of ${counted(members, 'member')} came, and ${needed} ${needed === 1 ? 'has' : 'have'} to: ${present >= needed ? 'they may decide' : 'nothing can be decided'}`;
