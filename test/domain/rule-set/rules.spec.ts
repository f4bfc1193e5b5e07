import { describe, expect, test } from '@jest/globals';
import { deadlines, taskRungs } from '#libs/domain/rule-set/deadlines.js';
import { ruleSet } from '#libs/domain/rule-set/index.js';
import { ruleSetOf } from '#libs/domain/rule-set/stream.js';
import type { RuleSetCase } from '#libs/domain/rule-set/fold.js';
import type { StreamId } from '#libs/kernel/index.js';
import { ceo, hr, hrTwo, slt, stranger } from '../../support/people.js';
import { nothing } from '../../support/world.js';
import {
  aPost,
  decided,
  five,
  given,
  hash,
  inShort,
  itself,
  lateBy,
  monday,
  otherHash,
  otherPost,
  playing,
  proposal,
  seven,
  situations,
  six,
  stateOf,
  thisCase,
} from './histories.js';

const { NotProposed, Proposed, Examined, Approved, Active } = situations;
const approvedMove = situations['Active: a move is approved'];
const tasksIn = (world: typeof Proposed) => ruleSet.tasks(stateOf(world) as RuleSetCase);

describe('A proposal', () => {
  test.each([
    ['of no later version', { replaces: six }, 'no: NotALaterVersion'],
    ['of another pack', { replaces: { id: 'other-trust', version: 1 } }, 'no: NotALaterVersion'],
    ['from today on', { activeFrom: '2027-01-11' }, 'no: ActiveInThePast'],
    ['from a day of the past', { activeFrom: '2026-12-31' }, 'no: ActiveInThePast'],
    ['of a version whose stream is another', { pack: seven }, 'no: NotTheStreamOfThatVersion'],
    ['from tomorrow on', { activeFrom: '2027-01-12' }, 'RuleSetProposed'],
  ])('%s', (_, data, answer) => {
    expect(inShort(NotProposed, given('ProposeRuleSet', { data }))).toBe(answer);
  });

  test('is HR’s, and each version of a pack has one stream', () => {
    expect(inShort(nothing, given('ProposeRuleSet', { by: slt }))).toBe('no: NotAuthorised');
    expect(inShort(nothing, given('ProposeRuleSet', { by: hrTwo }))).toBe('RuleSetProposed');
    expect(ruleSetOf(six)).not.toBe(ruleSetOf(seven));
    expect(ruleSetOf(six)).toBe(ruleSetOf({ ...six }));
  });

  test('that says the same as before is none', () => {
    expect(inShort(Proposed, given('ReviseRuleSet', { data: proposal }))).toBe('no: NothingChanged');
    expect(inShort(Proposed, given('ReviseRuleSet', { data: { ...proposal, activeFrom: '2027-02-02' } }))).toBe(
      'RuleSetRevised',
    );
  });
});

describe('An approval', () => {
  test('is asked only once a dry run of that very file is there', () => {
    expect(tasksIn(Proposed)).toEqual([]);
    expect(inShort(Proposed, given('RecordDryRun', { data: { hash: otherHash } }))).toBe('no: RulesAreOthersNow');
    expect(tasksIn(Examined).map(({ key, to, not }) => [key, to, not])).toEqual([
      ['approve-rule-set', [{ role: 'CEO' }], [{ staff: hr, because: 'four-eyes' }]],
    ]);
  });

  test('is not given by who proposed it, in whatever role', () => {
    const asCeo = { by: hr, roles: [{ role: 'HR' as const }, { role: 'CEO' as const }] };
    expect(inShort(Examined, given('ApproveRuleSet', asCeo))).toBe('no: ExcludedFromTask');
    expect(inShort(Examined, given('ApproveRuleSet', { by: slt }))).toBe('no: NotAuthorised');
  });

  test('holds for one file: after a revision everything is asked anew', () => {
    const revised = playing(Approved, given('ReviseRuleSet'));
    expect(stateOf(revised)).toMatchObject({ status: 'Proposed', hash: otherHash });
    expect(stateOf(revised)).not.toHaveProperty('dryRun');
    expect(inShort(revised, given('ActivateRuleSet'))).toBe('no: NotApproved');
    const again = playing(revised, given('RecordDryRun', { data: { hash: otherHash } }));
    expect(inShort(again, given('ApproveRuleSet', { data: { hash } }))).toBe('no: RulesAreOthersNow');
    expect(inShort(again, given('ApproveRuleSet', { data: { hash: otherHash } }))).toBe('RuleSetApproved');
  });

  test('that is late comes to the Board too, once, and not before', () => {
    const rungs = taskRungs(stateOf(Examined) as RuleSetCase).flatMap((one) => one.rungs);
    expect(rungs.map(({ kind }) => kind)).toEqual(['remind', 'overdue', 'escalate']);
    expect(inShort(Examined, given('EscalateTask', { at: monday }))).toBe('no: NotLateYet');
    const late = playing(Examined, given('EscalateTask'));
    expect(inShort(late, given('EscalateTask'))).toBe('no: AlreadyEscalated');
    expect(tasksIn(late)[0]).toMatchObject({ to: [{ role: 'CEO' }, { role: 'Governor' }], priority: 'high' });
    expect(inShort(late, given('ApproveRuleSet', { by: stranger, roles: [{ role: 'Governor' }], at: lateBy }))).toBe(
      'RuleSetApproved',
    );
  });
});

describe('Activation', () => {
  test('is the process’s own, on its day in London and not before', () => {
    expect(deadlines(stateOf(Approved) as RuleSetCase)).toEqual(['2027-02-01T00:00:00.000Z']);
    expect(inShort(Approved, given('ActivateRuleSet', { at: '2027-01-31T23:59:59Z' }))).toBe('no: NotDueYet');
    expect(inShort(Approved, given('ActivateRuleSet', { by: hr }))).toBe('no: NotAuthorised');
  });

  test('supersedes the version before it in the same append, where that has a stream of its own', () => {
    const alone = decided(Approved, given('ActivateRuleSet'));
    expect(alone).toMatchObject({ ok: true, alongside: [] });
    const next = ruleSetOf(seven);
    const its = { stream: next, by: { kind: 'process', id: next } } as const;
    const proposedNext = playing(
      Active,
      given('ProposeRuleSet', {
        stream: next,
        at: '2027-02-02T09:00:00Z',
        data: { pack: seven, replaces: six, activeFrom: '2027-03-01' },
      }),
      given('RecordDryRun', its),
      given('ApproveRuleSet', { stream: next }),
      given('ActivateRuleSet', { ...its, at: '2027-03-01T00:00:00Z' }),
    );
    expect(stateOf(proposedNext).status).toBe('Superseded');
  });
});

describe('A move of running cases', () => {
  test.each([
    ['a case twice', { cases: [aPost, aPost] }, 'no: CaseTwice'],
    ['the rules themselves', { cases: [thisCase] }, 'no: NotACaseToMove'],
  ])('names no such thing as %s', (_, data, answer) => {
    expect(inShort(Active, given('ProposeMove', { data }))).toBe(answer);
  });

  test('is looked at for the cases that were named, and is over at once where none can be moved', () => {
    const moving = situations['Active: a move is proposed'];
    const strange = [{ case: 'internal-post-00000000-0000-4000-8000-000000000009', from: five, rules: 1 }];
    expect(inShort(moving, given('RecordPreview', { data: { previews: strange } }))).toBe('no: NotACaseToMove');
    expect(inShort(moving, given('RecordPreview', { data: { previews: [] } }))).toBe('MovePreviewed + MoveCompleted');
  });

  test('is approved by another than who proposed it', () => {
    const world = situations['Active: a move was looked at'];
    const both = { by: hr, roles: [{ role: 'HR' as const }, { role: 'CEO' as const }] };
    expect(inShort(world, given('ApproveMove', both))).toBe('no: ExcludedFromTask');
    expect(inShort(world, given('ApproveMove', { by: ceo }))).toBe('MoveApproved');
  });

  test('goes case by case, each with an event in its own stream; with the last the move is complete', () => {
    const first = decided(approvedMove, given('MoveCase'));
    expect(first).toMatchObject({
      alongside: [
        { stream: aPost, events: [{ type: 'RulesMoved', data: { from: five, to: six, because: thisCase, by: ceo } }] },
      ],
    });
    const one = playing(approvedMove, given('MoveCase'));
    expect(inShort(one, given('MoveCase'))).toBe('no: NotACaseToMove');
    expect(inShort(one, given('MoveCase', { data: { case: otherPost } }))).toBe('CaseMoved + MoveCompleted');
    const done = playing(one, given('LeaveCase', { data: { case: otherPost, because: 'elsewhere' } }));
    expect(done.log.at(-1)?.event).toEqual({ type: 'MoveCompleted', data: { move: 1, moved: 1, left: 1 } });
    expect(inShort(done, given('ProposeMove'))).toBe('MoveProposed');
  });

  test('changes nothing that a case has settled', () => {
    const before = approvedMove.states[aPost] ?? 'as at the beginning';
    const moved = playing(approvedMove, given('MoveCase')).states[aPost];
    expect(before).toBe('as at the beginning');
    expect(moved).toEqual({ status: 'NotRequested', claims: {} });
    expect(itself.id).toBe(thisCase as StreamId);
  });
});
