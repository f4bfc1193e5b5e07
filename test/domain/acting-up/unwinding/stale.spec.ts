import { describe, expect, test } from '@jest/globals';
import { ceo, hrTwo, slt } from '../../../support/people.js';
import * as its from '../trust.js';
import { day, decided, inShort, ledgerIn, linkIn, playing, tasksIn } from '../world.js';
import { recorded } from '../world.js';

const at = '2027-06-01T09:00:00Z';
const on = '2027-06-14';
const { secondment, first, second, third, reason } = its;
const proposed = playing(its.began, its.proposing(secondment, on, at));
const apply = its.applying(secondment, 1, at);

describe('A plan that was made before the ledger moved', () => {
  test('is refused, and says which posts and links have changed', () => {
    const amend = its.asks(
      second,
      'AmendActing',
      { from: day(its.since), to: day('2027-07-31'), uncovered: true, reason },
      at,
    );
    const moved = playing(proposed, amend);
    expect(decided(moved, apply)).toMatchObject({
      refusal: 'UnwindingStale',
      facts: { posts: expect.arrayContaining([its.deputyship, its.assistantship]) },
    });
    const again = playing(moved, its.proposing(secondment, on, at), its.applying(secondment, 2, at));
    expect(linkIn(again, second)).toMatchObject({ status: 'Closing', lastDay: '2027-06-13' });
  });

  test('is refused too where somebody has joined the chain since', () => {
    const longer = playing(
      proposed,
      its.arranging(third, its.assistantship, its.e, '2027-06-07', { cause: second }, at),
    );
    expect(decided(longer, apply)).toMatchObject({ refusal: 'UnwindingStale', facts: { links: [third] } });
  });

  test('changes nothing by being refused', () => {
    const longer = playing(
      proposed,
      its.arranging(third, its.assistantship, its.e, '2027-06-07', { cause: second }, at),
    );
    const decision = decided(longer, apply);
    expect('events' in decision).toBe(false);
  });
});

describe('A plan with a problem', () => {
  /** The deputy leaves the trust at the end of May: there is nobody to come back as deputy. */
  const leaving = recorded(its.began, its.asStream(its.deputyship), [
    {
      type: 'AssignmentCorrected',
      data: {
        assignment: its.ownAssignment(its.d),
        revision: 2,
        from: day('2020-01-01'),
        to: day('2027-05-31'),
        pattern: [1, 1, 1, 1, 1],
      },
    },
  ]);
  const shown = playing(leaving, its.proposing(secondment, on, at));

  test('is shown with the link and the reason', () => {
    const decision = decided(leaving, its.proposing(secondment, on, at));
    expect(decision.ok && decision.events[0]?.data).toMatchObject({
      problems: [
        { reason: 'nothing-to-return-to', link: first, staff: its.d, post: its.deputyship },
        { reason: 'uncovered', link: second, staff: its.a, post: its.deputyship, from: on },
      ],
    });
  });

  test('can’t be applied: the refusal names the link and the reason, and nothing is changed', () => {
    expect(decided(shown, apply)).toMatchObject({
      refusal: 'UnwindingRefused',
      facts: {
        problems: [
          { link: first, reason: 'nothing-to-return-to' },
          { link: second, reason: 'uncovered' },
        ],
      },
    });
    expect(ledgerIn(shown, its.headship)).toEqual(ledgerIn(leaving, its.headship));
  });

  test('names who would be promised the post for good', () => {
    const promised = recorded(its.began, its.asStream(its.headship), [
      { type: 'PermanencePromised', data: { assignment: first, by: hrTwo } },
    ]);
    const decision = decided(promised, its.proposing(secondment, on, at));
    expect(decision.ok && decision.events[0]?.data).toMatchObject({
      problems: [{ reason: 'promised-for-good', link: first, staff: its.d, post: its.headship }],
    });
  });

  test('names a link that keeps an absence of its own and has not begun: it is called off first', () => {
    const leave = its.arranging(third, its.headship, its.e, '2027-06-21', { cause: 'absence', absent: its.d }, at);
    const decision = decided(playing(its.began, leave), its.proposing(secondment, on, at));
    expect(decision.ok && decision.events[0]?.data).toMatchObject({
      problems: [
        { reason: 'not-begun', link: third, staff: its.e, post: its.headship },
        // And from their leave on nobody would be deputy.
        { reason: 'uncovered', link: second, post: its.deputyship, from: '2027-06-21' },
      ],
    });
  });

  test('says when nobody returns: the person at the root is back already', () => {
    const late = decided(its.began, its.proposing(secondment, '2027-09-20', at));
    expect(late.ok && late.events[0]?.data).toMatchObject({ problems: [{ reason: 'nobody-returns', staff: its.h }] });
  });
});

describe('A plan before SLT', () => {
  test('can be sent back with a reason, and another proposed', () => {
    const rejected = playing(
      proposed,
      its.asks(secondment, 'RejectUnwinding', { proposal: 1, reason }, at, slt),
      its.proposing(secondment, '2027-06-21', at),
    );
    expect(inShort(rejected, apply)).toBe('no: NoSuchUnwinding');
    expect(tasksIn(rejected, secondment).map(({ key }) => key)).toEqual(['approve-unwinding-2']);
  });

  test('takes the place of one that still waits', () => {
    const newer = playing(proposed, its.proposing(secondment, '2027-06-21', at));
    expect(decided(newer, apply)).toMatchObject({ refusal: 'NoSuchUnwinding', facts: { proposal: 1, open: 2 } });
  });

  test('comes to the CEO once it is late', () => {
    const escalate = (when: string) => its.asks(secondment, 'EscalateUnwinding', {}, when, its.itself(secondment));
    expect(inShort(proposed, escalate('2027-06-02T09:00:00Z'))).toBe('no: NotLateYet');
    const late = playing(proposed, escalate('2027-06-08T09:00:00Z'));
    expect(tasksIn(late, secondment)[0]).toMatchObject({ priority: 'high' });
    expect(inShort(late, { ...apply, by: ceo })).toBe('UnwindingApplied + CameBack');
    expect(inShort(late, escalate('2027-06-09T09:00:00Z'))).toBe('no: AlreadyEscalated');
  });

  test('shows who is there before and after, a week back and four ahead', () => {
    const decision = decided(its.began, its.proposing(secondment, on, at));
    expect(decision.ok && decision.events[0]?.data).toMatchObject({
      coverage: expect.arrayContaining([
        {
          post: its.headship,
          before: [{ from: '2027-06-07', to: '2027-07-09', state: 'covered', holders: [its.d] }],
          after: [
            { from: '2027-06-07', to: '2027-06-11', state: 'covered', holders: [its.d] },
            { from: '2027-06-14', to: '2027-07-09', state: 'covered', holders: [its.h] },
          ],
        },
      ]),
    });
  });
});

describe('A return that comes before what was settled already', () => {
  const ended = playing(
    its.began,
    its.asks(second, 'EndActing', { on: day('2027-06-28'), holderReturns: false, uncovered: true, reason }, at),
  );

  test('brings forward the end of a link that was to end later', () => {
    const back = playing(ended, its.proposing(secondment, on, at), apply);
    expect(linkIn(ended, second)).toMatchObject({ lastDay: '2027-06-27' });
    expect(linkIn(back, second)).toMatchObject({ status: 'Closing', lastDay: '2027-06-13', revision: 4 });
  });

  test('leaves alone a link that has ended before', () => {
    const later = playing(ended, its.proposing(secondment, '2027-07-05', at), apply);
    expect(linkIn(later, second)).toEqual(linkIn(ended, second));
  });

  test('before the first day of a link cancels it, as it never had a day', () => {
    const early = playing(its.began, its.proposing(secondment, its.since, at), apply);
    expect([first, second].map((link) => linkIn(early, link).status)).toEqual(['Cancelled', 'Cancelled']);
    expect(ledgerIn(early, its.headship)).toMatchObject({ assignments: [{ staff: its.h }, { revision: 2 }] });
  });
});
