import { describe, expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/ldp-participation/deadlines.js';
import { ada, ben, birch, cora, headOfAsh, headOfBirch, hr, slt, stranger } from '../../support/people.js';
import * as its from './histories.js';
import { caseIn, employed, inShort, keysIn, lastIn, playing, tasksIn } from './world.js';

const adding = (more: object, by = hr) => inShort(its.participating, its.planning({ ...its.training, ...more }, by));
const completingElement = (element: number, more: object = {}, by = ada) =>
  its.ask(by, 'CompletePlanElement', { element, evidence: its.reason, ...more }, '2028-05-02T09:00:00Z');

describe('The development plan', () => {
  test('has elements of three kinds, each with its owner and its day', () => {
    const three = playing(
      its.planned,
      its.planning({ ...its.training, kind: 'cv-interview', accreditation: undefined, owner: cora }),
    );
    expect(caseIn(three)).toMatchObject({
      elements: [
        { element: 1, kind: 'training', owner: ada, due: '2028-07-01', standing: 'open' },
        { element: 2, kind: 'research', sponsor: ben },
        { element: 3, kind: 'cv-interview', owner: cora },
      ],
    });
    expect(tasksIn(three).map(({ key, to }) => [key, to])).toEqual([
      ['complete-element-1', [{ staff: ada }]],
      ['complete-element-2', [{ staff: ada }]],
      ['complete-element-3', [{ staff: cora }]],
    ]);
  });
  test('is written by the participant and those who accompany them', () => {
    for (const by of [ada, hr, slt, headOfAsh]) expect(adding({}, by)).toBe('PlanElementAdded');
    for (const by of [ben, headOfBirch]) expect(adding({}, by)).toBe('no: NotYourParticipation');
  });
  test.each([
    ['a day that has passed', { due: '2027-10-11' }, 'DueInThePast'],
    ['an owner whom nobody knows', { owner: stranger }, 'UnknownStaff'],
    ['a sponsor of what is no research', { sponsor: ben }, 'ResearchHasQuestionAndSponsor'],
    [
      'research without its question',
      { kind: 'research', accreditation: undefined, sponsor: ben },
      'ResearchHasQuestionAndSponsor',
    ],
    [
      'research that leads to an accreditation',
      { ...its.research, accreditation: its.training.accreditation },
      'OnlyTrainingLeadsToAccreditation',
    ],
    ['a sponsor whom nobody knows', { ...its.research, accreditation: undefined, sponsor: stranger }, 'UnknownStaff'],
    [
      'a participant who sponsors themself',
      { ...its.research, accreditation: undefined, sponsor: ada },
      'AnotherSponsors',
    ],
  ])('takes no element with %s', (_, more, refusal) => expect(adding(more)).toBe(`no: ${refusal}`));
  test('reminds its owners in time, and is overdue on the day', () => {
    expect(deadlines(caseIn(its.planned)).slice(0, 3)).toEqual([
      '2028-06-17T08:00:00.000Z',
      '2028-06-28T08:00:00.000Z',
      '2028-07-01T08:00:00.000Z',
    ]);
  });
});

describe('An element', () => {
  test('is completed by its owner, with evidence', () => {
    expect(inShort(its.planned, completingElement(1))).toBe('PlanElementCompleted');
    expect(inShort(its.planned, completingElement(1, {}, hr))).toBe('no: NotAuthorised');
    expect(inShort(its.planned, completingElement(7))).toBe('no: NoSuchElement');
  });
  test('of research closes with what was found', () => {
    expect(inShort(its.planned, completingElement(2))).toBe('no: FindingsMissing');
    expect(inShort(its.planned, completingElement(2, { findings: its.reason }))).toBe('PlanElementCompleted');
  });
  test('that is closed or dropped is not closed again', () => {
    const dropped = playing(
      its.planned,
      its.ask(hr, 'DropPlanElement', { element: 1, reason: its.reason }, its.october),
    );
    expect(keysIn(dropped)).toEqual(['complete-element-2']);
    expect(inShort(dropped, completingElement(1))).toBe('no: ElementClosed');
    expect(inShort(dropped, its.ask(ben, 'DropPlanElement', { element: 2, reason: its.reason }, its.october))).toBe(
      'no: NotYourParticipation',
    );
  });
});

describe('An activity', () => {
  const recording = (more: object = {}) =>
    its.ask(
      ada,
      'RecordActivity',
      { kind: 'shadowing', from: its.day('2027-10-04'), to: its.day('2027-10-08'), ownTime: false, ...more },
      its.october,
    );
  test('has its days, with whom and where', () => {
    const done = playing(its.planned, recording({ with: headOfBirch, at: birch }));
    expect(lastIn(done, 'ActivityRecorded')).toMatchObject({
      kind: 'shadowing',
      with: headOfBirch,
      at: birch,
      by: ada,
    });
    expect(caseIn(done)).toMatchObject({ activities: [{ kind: 'shadowing', from: '2027-10-04', ownTime: false }] });
  });
  test.each([
    ['ends before it begins', { to: '2027-10-03' }, 'EndsBeforeItBegins'],
    ['is with oneself', { with: ada }, 'NotWithThemself'],
    ['is at a school that nobody knows', { at: 'school-elm' }, 'UnknownSchool'],
  ])('is refused where it %s', (_, more, refusal) => {
    expect(inShort(its.planned, recording(more))).toBe(`no: ${refusal}`);
  });
});

describe('The ledger of accreditations', () => {
  const title = 'Trust leader';
  test.each([
    ['is yet to be awarded', { from: '2028-06-02' }, 'AwardedInTheFuture'],
    ['expires before it is awarded', { expires: '2028-05-19' }, 'EndsBeforeItBegins'],
    ['comes of an element that is no training', { element: 2 }, 'NoSuchElement'],
    ['revises one that is not there', { accreditation: 'accreditation-9' }, 'NoSuchAccreditation'],
  ])('takes none that %s', (_, more, refusal) => {
    expect(inShort(its.planned, its.awarding({ title, ...more }))).toBe(`no: ${refusal}`);
  });
  test('is HR’s, and nobody enters their own', () => {
    expect(inShort(its.planned, { ...its.awarding({ element: 1 }), by: headOfAsh })).toBe('no: NotAuthorised');
    const own = { ...its.awarding(), by: ada, roles: [{ role: 'HR' }] } as const;
    expect(inShort(its.planned, own)).toBe('no: OwnCase');
    expect(inShort(its.planned, its.awarding({ element: 1 }))).toBe('AccreditationAwarded');
  });
});

describe('A pause', () => {
  test('tells whether it is protected, and its reason only sealed', () => {
    const paused = (because: string) => lastIn(playing(its.planned, its.pausing(because)), 'ParticipationPaused');
    expect(['parental', 'sickness', 'caring', 'work', 'other'].map((one) => paused(one)?.['protected'])).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(JSON.stringify(paused('sickness'))).not.toContain('sickness');
  });
  test('begins on its day at the latest, and not before they took part or before the last one ended', () => {
    const pausing = (from: string) => ({
      ...its.pausing(),
      data: { because: 'work', from: its.day(from), reason: its.reason },
    });
    expect(inShort(its.planned, pausing('2028-02-08'))).toBe('no: PausesOnItsDay');
    expect(inShort(its.planned, pausing('2027-08-31'))).toBe('no: BeforeTheyTookPart');
    const again = playing(its.paused, its.resuming('2028-02-14T09:00:00Z'));
    expect(inShort(again, { ...pausing('2028-02-10'), at: '2028-02-21T09:00:00Z' })).toBe('no: BeforeTheyTookPart');
  });
  test('asks for nothing of the plan, and goes on where they were', () => {
    expect(keysIn(its.paused)).toEqual([]);
    expect(keysIn(playing(its.paused, its.resuming()))).toEqual(['complete-element-1', 'complete-element-2']);
  });
});

test('who moves to another school is accompanied from there', () => {
  const there = employed(its.planned, ada, { school: birch, contract: 'permanent' });
  const moved = playing(there, its.ask(hr, 'RecordChangeOfSchool', {}, its.october));
  expect(caseIn(moved)).toMatchObject({ school: birch, status: 'Participating' });
  expect(inShort(moved, its.planning(its.training, headOfAsh))).toBe('no: NotYourParticipation');
  expect(inShort(moved, its.planning(its.training, headOfBirch))).toBe('PlanElementAdded');
  expect(inShort(employed(there, ada, 'nobody'), its.ask(hr, 'RecordChangeOfSchool', {}, its.october))).toBe(
    'no: NotEmployedNow',
  );
});
