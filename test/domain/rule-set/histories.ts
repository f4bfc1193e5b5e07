import { internalPost } from '#libs/domain/internal-post/index.js';
import { ruleSet, type RuleSetCommand } from '#libs/domain/rule-set/index.js';
import { ruleSetOf } from '#libs/domain/rule-set/stream.js';
import type { RuleSet } from '#libs/domain/rule-set/state.js';
import type { Actor, StaffId, StreamId } from '#libs/kernel/index.js';
import { ceo, hr } from '../../support/people.js';
import { nothing, worldOf, type Asking, type World } from '../../support/world.js';

export const { stateIn, recorded, decided, after, playing, inShort } = worldOf(ruleSet, internalPost);

export const five = { id: 'test-trust', version: 5 };
export const six = { id: 'test-trust', version: 6 };
export const seven = { id: 'test-trust', version: 7 };
export const thisCase = ruleSetOf(six);
export const itself: Actor = { kind: 'process', id: thisCase };
export const stateOf = (world: World): RuleSet => stateIn(world, thisCase) as RuleSet;
export const aPost = 'internal-post-00000000-0000-4000-8000-000000000001' as StreamId;
export const otherPost = 'internal-post-00000000-0000-4000-8000-000000000002' as StreamId;

export const [hash, otherHash] = ['a'.repeat(64), 'b'.repeat(64)];
export const reason = { vault: 'vault-1', hash: 'h' };
export const [monday, lateBy, itsDay] = ['2027-01-11T09:00:00Z', '2027-01-25T09:00:00Z', '2027-02-01T00:00:00Z'];
export const proposal = { hash, replaces: five, clause: '000 §Monitoring and review', activeFrom: '2027-02-01' };
export const dryRun = {
  hash,
  since: '2026-01-11',
  facts: 40,
  cases: 7,
  counts: [{ rule: 'internalPost.advert.minimumDays', differences: 2, cases: 1, traced: true }],
};
const previews = [aPost, otherPost].map((one) => ({ case: one, from: five, rules: 3 }));

type Data = { readonly [T in RuleSetCommand['type']]: readonly [StaffId | Actor, object, at?: string] };
/** Each command as the right person gives it, with what it says; a new one fails to compile here. */
const ordinary: Data = {
  ProposeRuleSet: [hr, { pack: six, ...proposal, reason }],
  ReviseRuleSet: [hr, { ...proposal, hash: otherHash, reason }],
  RecordDryRun: [itself, dryRun],
  ApproveRuleSet: [ceo, { hash }],
  ReturnRuleSet: [ceo, { reason }],
  WithdrawRuleSet: [hr, { reason }],
  ActivateRuleSet: [itself, {}, itsDay],
  EscalateTask: [itself, { task: 'approve-rule-set' }, lateBy],
  ProposeMove: [hr, { cases: [aPost, otherPost], reason }],
  RecordPreview: [itself, { move: 1, previews }],
  ApproveMove: [ceo, { move: 1 }],
  DeclineMove: [ceo, { move: 1, reason }],
  MoveCase: [itself, { move: 1, case: aPost }],
  LeaveCase: [itself, { move: 1, case: aPost, because: 'ended' }],
};
export type CommandType = keyof Data;
export const commandTypes = Object.keys(ordinary) as readonly CommandType[];
export const given = (type: CommandType, more: Partial<Asking> & { data?: object } = {}): Asking => {
  const [by, data, at = monday] = ordinary[type];
  return { type, by, at, stream: thisCase, ...more, data: { ...data, ...more.data } };
};

const proposed = playing(nothing, given('ProposeRuleSet'));
const examined = playing(proposed, given('RecordDryRun'));
const approved = playing(examined, given('ApproveRuleSet'));
const active = playing(approved, given('ActivateRuleSet'));
const moving = playing(active, given('ProposeMove'));
const previewed = playing(moving, given('RecordPreview'));
/** Every status, and within it whatever changes what can be done next. */
export const situations = {
  NotProposed: nothing,
  Proposed: proposed,
  Examined: examined,
  Approved: approved,
  Active: active,
  'Active: a move is proposed': moving,
  'Active: a move was looked at': previewed,
  'Active: a move is approved': playing(previewed, given('ApproveMove')),
  Superseded: recorded(active, thisCase, [{ type: 'RuleSetSuperseded', data: { by: seven } }]),
  Withdrawn: playing(proposed, given('WithdrawRuleSet')),
} as const satisfies Readonly<Record<string, World>>;
export type SituationName = keyof typeof situations;
