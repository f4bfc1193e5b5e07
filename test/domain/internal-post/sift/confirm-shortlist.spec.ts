import { describe, expect, test } from '@jest/globals';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort } from '../../../support/given.js';
import { ada, ash, ben, headOfAsh, hr, hrTwo, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import { ask, chasedFrom, holdingElsewhere, keysAfter, others, takes } from '../asking.js';
import * as h from '../histories.js';

const onDay = { at: h.siftingDay };
const ladder = chasedFrom('2027-01-26');
const confirmed = (interviewed: readonly string[], omitted: readonly string[] = [], more: object = {}) => ({
  type: 'ShortlistConfirmed' as const,
  data: { interviewed: interviewed as never, omitted: omitted as never, by: hr, ...more, ladder },
});
const lawful = ['random-draw', 'positive-action-tie-break', 'right-to-work', 'statutory-bar'] as const;
const only = (rule?: (typeof lawful)[number], reason = h.becauseOf.reason) =>
  move(hr, 'ConfirmShortlist', { applications: [h.adasApplication], ...(rule && { rule, reason }) });

test('everyone who meets the essential criteria is interviewed', () => {
  expect(ask(h.allMeet, h.shortlisting(ben, ada), onDay)).toEqual(
    accept(confirmed([h.adasApplication, h.bensApplication])),
  );
  expect(fold(h.shortlisted)).toMatchObject({
    status: 'Interviewing',
    applications: [{ status: 'shortlisted' }, { status: 'shortlisted' }],
  });
});

test('each gets an interview to be scheduled', () => {
  expect(keysAfter(h.shortlisted)).toEqual([
    `schedule-interview-${h.adasApplication}`,
    `schedule-interview-${h.bensApplication}`,
    'review-external-recruitment',
  ]);
});

describe('To leave out somebody who meets them', () => {
  test('is refused, saying who and which rules are lawful', () => {
    expect(ask(h.allMeet, h.shortlisting(ada), onDay)).toEqual(
      refuse('EveryoneWhoMeetsIsInterviewed', { meet: 2, omitted: [h.bensApplication], lawfulRules: lawful }),
    );
  });

  test.each(lawful)('takes a lawful rule with its reason: %s', (rule) => {
    expect(ask(h.allMeet, only(rule), onDay)).toEqual(
      accept(confirmed([h.adasApplication], [h.bensApplication], { rule, ...h.becauseOf })),
    );
  });

  test('takes both the rule and the reason', () => {
    const data = { applications: [h.adasApplication] };
    for (const more of [{ rule: 'random-draw' as const }, h.becauseOf])
      expect(ask(h.allMeet, move(hr, 'ConfirmShortlist', { ...data, ...more }), onDay)).toMatchObject({
        refusal: 'EveryoneWhoMeetsIsInterviewed',
      });
  });

  test('is looked at again once everybody on the shortlist has withdrawn', () => {
    const one = play(h.allMeet, onDay, only('random-draw'));
    const withdraw = move(ada, 'WithdrawApplication', {});
    expect(ask(one, withdraw, onDay)).toMatchObject({
      events: [{ type: 'ApplicationWithdrawn' }, { type: 'ShortlistEmptied', data: { ladder } }],
    });
    const again = play(one, onDay, withdraw);
    expect(fold(again)).toMatchObject({
      status: 'Sifting',
      applications: [{ status: 'withdrawn' }, { status: 'meets' }],
    });
    expect(keysAfter(again)).toContain('confirm-shortlist');
    expect(inShort(ask(again, h.shortlisting(ben), onDay))).toBe('ShortlistConfirmed');
  });
});

test('a rule where nobody is left out is not recorded: there was nothing to excuse', () => {
  const all = move(hr, 'ConfirmShortlist', {
    applications: [h.adasApplication, h.bensApplication],
    rule: 'random-draw',
    ...h.becauseOf,
  });
  expect(ask(h.allMeet, all, onDay)).toEqual(accept(confirmed([h.adasApplication, h.bensApplication])));
});

test('nobody else is interviewed', () => {
  const mixed = play(
    h.siftedByOne.slice(0, -1),
    onDay,
    h.sifting(slt, ben, h.metOne),
    h.sifting(headOfAsh, ben, h.metOne),
    h.sifting(headOfAsh, ada),
  );
  for (const applications of [
    [h.adasApplication, h.bensApplication],
    ['application-x' as never, h.adasApplication],
  ])
    expect(ask(mixed, move(hr, 'ConfirmShortlist', { applications }), onDay)).toEqual(
      refuse('DoesNotMeetEssentialCriteria', { applications: applications.filter((id) => id !== h.adasApplication) }),
    );
  expect(inShort(ask(mixed, h.shortlisting(ada), onDay))).toBe('ShortlistConfirmed');
});

test('until every application has its result nobody is shortlisted', () => {
  expect(ask(h.siftedByOne, h.shortlisting(ada), onDay)).toEqual(
    refuse('MatrixIncomplete', { applications: [h.adasApplication, h.bensApplication] }),
  );
  expect(keysAfter(h.siftedByOne)).not.toContain('confirm-shortlist');
});

test('where none meets, there is no shortlist to confirm', () => {
  expect(ask(h.noneMeets, h.shortlisting(ada), onDay)).toEqual(
    refuse('DoesNotMeetEssentialCriteria', { applications: [h.adasApplication] }),
  );
  expect(keysAfter(h.noneMeets)).toContain('confirm-none-meets');
});

test('it is HR of the school, and nobody who has applied', () => {
  const needs = [{ role: 'HR', school: ash }];
  const { command } = h.shortlisting(ada, ben);
  expect(given(...h.allMeet).when(command, slt)).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.allMeet).when(command, hrTwo, holdingElsewhere('HR'))).toEqual(refuse('NotAuthorised', { needs }));
  expect(given(...h.allMeet).when(command, ada, { roles: [{ role: 'HR' }] })).toEqual(
    refuse('ExcludedFromTask', { task: 'confirm-shortlist', because: 'own-case' }),
  );
});

test.each(others('Sifting'))('a post that is %s confirms no shortlist', (status) => {
  expect(ask(h.historyOf[status], h.shortlisting(ada))).toEqual(refuse('NotSifting', { status }));
});

test('a shortlist names somebody, and a rule that the law knows', () => {
  const applications = [h.adasApplication];
  expect(takes('ConfirmShortlist', { applications, rule: 'random-draw', reason: 'Drawn before two witnesses.' })).toBe(
    true,
  );
  expect(takes('ConfirmShortlist', { applications: [] })).toBe(false);
  expect(takes('ConfirmShortlist', { applications, rule: 'top-six', reason: 'x' })).toBe(false);
});
