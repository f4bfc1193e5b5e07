import { keyPost, type KeyPostCommand } from '#libs/domain/key-post/index.js';
import { headOfAsh, cora, hr } from '../../support/people.js';
import * as its from './trust.js';
import { inKeyPost } from './world.js';

const { day, headAsh, nominationNo, turnoverNo } = its;

type Commands = { readonly [T in KeyPostCommand['type']]: Extract<KeyPostCommand, { type: T }>['data'] };
/** Each command of the process’s own, as somebody who may would give it. */
export const commands: Commands = {
  NameKeyPost: { post: headAsh },
  RecordTurnover: { staff: headOfAsh, kind: 'leaving', on: day('2027-08-31'), agreed: true },
  WithdrawTurnover: { turnover: turnoverNo(1) },
  Nominate: { nominee: its.person(cora), readiness: 'now', cases: [its.participation] },
  ReviewReadiness: { nomination: nominationNo(1), readiness: 'later', evidence: its.sealed },
  EndNomination: { nomination: nominationNo(1), because: 'left' },
  SaveScenario: { leaver: headOfAsh, lastDay: day('2027-08-31') },
  EndKeyPost: {},
};
export type CommandType = KeyPostCommand['type'];
export const commandTypes = Object.keys(commands) as readonly CommandType[];
/** What every process has beside its own commands. */
export const sharedTypes: readonly string[] = Object.keys(keyPost.specs).filter((type) => !(type in commands));

/** Worlds in which the post of the Head of Ash stands at different points. */
export const named = its.named(its.posts, headAsh);
export const expected = inKeyPost(named, headAsh, {
  type: 'TurnoverRecorded',
  data: { turnover: turnoverNo(1), staff: headOfAsh, kind: 'leaving', source: 'agreed', by: hr },
});
export const nominated = its.nominated(named, headAsh, 1, its.person(cora));
