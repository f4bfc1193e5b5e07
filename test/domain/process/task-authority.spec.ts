import { expect, test } from '@jest/globals';
import type { Actor, HeldRole, StaffId } from '#libs/kernel/index.js';
import { ceo, hr, hrTwo, slt, sltTwo, stranger } from '../../support/people.js';
import { askers } from './askers.js';
import { claimed, given, requested, sealed, task, visit, type Asked, type Fact } from './visit.js';

const reason = sealed('reason');
const asked: Readonly<Record<string, Asked>> = {
  ClaimTask: { type: 'ClaimTask', data: { task } },
  ReleaseTask: { type: 'ReleaseTask', data: { task } },
  HandOverTask: { type: 'HandOverTask', data: { task, to: sltTwo } },
  CommentOnTask: { type: 'CommentOnTask', data: { task, comment: reason } },
  RescheduleTask: { type: 'RescheduleTask', data: { task, due: '2027-02-01T09:00:00.000Z' as never, reason } },
  PrioritiseTask: { type: 'PrioritiseTask', data: { task, priority: 'high' } },
  OverrideExclusion: { type: 'OverrideExclusion', data: { task, staff: hr, reason } },
};

/** `yes`; a dot is NotAuthorised; otherwise the refusal, or why a person is excluded. */
const grid = `
                   who-has-it    SLT    who-asked  own-visit  recused  HR   HR@birch  CEO  ada-as-all  Head  staff  stranger  process  service
ClaimTask          AlreadyYours  taken  four-eyes  own-case   recused  .    .         .    own-case    .     .      .         .        .
ReleaseTask        yes           taken  four-eyes  own-case   recused  .    .         .    own-case    .     .      .         .        .
HandOverTask       yes           taken  four-eyes  own-case   recused  .    .         .    own-case    .     .      .         .        .
CommentOnTask      yes           yes    four-eyes  own-case   recused  .    .         .    own-case    .     .      .         .        .
RescheduleTask     .             .      yes        .          .        yes  .         .    own-case    .     .      .         .        .
PrioritiseTask     .             .      yes        .          .        yes  .         .    own-case    .     .      .         .        .
OverrideExclusion  .             .      .          .          .        .    .         yes  own-case    .     .      .         .        .
`;
const [head = [], ...rows] = grid
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

const history: readonly Fact[] = [requested, claimed(slt)];
const answer = (command: Asked, [by, ...roles]: readonly [StaffId | Actor, ...HeldRole[]]): string => {
  const decision = given(...history).when(command, by, roles.length ? { roles } : {});
  if (decision.ok) return 'yes';
  if (decision.refusal === 'NotAuthorised') return '.';
  return decision.refusal === 'TaskClaimedByAnother' ? 'taken' : String(decision.facts['because'] ?? decision.refusal);
};

test('the table has every command about tasks that all processes share, and every kind of asker', () => {
  const others = /Visit$|^Attach|^RemoveDocument$/;
  expect(rows.map(([type]) => type)).toEqual(Object.keys(visit.specs).filter((type) => !others.test(type)));
  expect(head).toEqual(Object.keys(askers));
});

test.each(Object.entries(asked))('who may %s', (type, command) => {
  const answers = head.map((asker) => answer(command, askers[asker] ?? [stranger]));
  expect([type, ...answers].join(' ')).toBe(rows.find(([name]) => name === type)?.join(' '));
});

test.each(Object.entries(asked))(
  '%s is refused by name when nothing is open, also before the case has begun',
  (_, command) => {
    for (const facts of [[], [requested, { type: 'VisitApproved', data: { by: slt } } as const]])
      for (const by of [slt, hrTwo, ceo]) {
        const decision = given(...facts).when(command, by);
        expect(decision.ok ? 'accepted' : decision.refusal).toMatch(
          /^(NotOpenForYou|NoSuchTask|NotClaimed|NotAuthorised)$/,
        );
      }
  },
);
