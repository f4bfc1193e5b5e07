import { expect, test } from '@jest/globals';
import { participationOf } from '#libs/domain/ldp-participation/stream.js';
import type { StaffId } from '#libs/kernel/index.js';
import { ceo, headOfAsh, headOfBirch, slt, sltTwo } from '../support/people.js';
import * as its from '../domain/ldp-cycle/histories.js';
import { applicant } from '../domain/ldp-cycle/people.js';
import { nothing, openedIn, participationIn, thisCase } from '../domain/ldp-cycle/world.js';
import { useEngineOf } from './support/case.js';
import { programmeIn } from './support/programme.js';

const here = useEngineOf('ldp-cycle');
const school = (i: number) => (i % 2 ? 'birch' : 'ash');
const everybody = Array.from({ length: 44 }, (_, i) => applicant(i + 1, school(i)));
const headOf = (staff: StaffId) => (staff.includes('-birch-') ? headOfBirch : headOfAsh);
const timeless = <T extends { at: string }>({ at: _, ...deed }: T) => deed;
const all = (asked: readonly { at: string }[]) => asked.map(timeless) as never[];

test('three school years of a cohort of forty: nobody over capacity, the list in order, each term and each year once', async () => {
  const { engine } = here;
  const the = await programmeIn(engine, nothing, its.january);
  await engine.working(the.activities, async () => {
    // Applications come before HR has opened the intake: they wait for it, and come in by themselves.
    const [early, ...later] = everybody;
    await the.do(...all(its.applying(early!)));
    await the.do(...all([its.opening({ capacity: 40 })]));
    await the.until('2027-01-13T09:00:00Z');
    expect(openedIn(the.world()).candidates.map(({ staff }) => staff)).toEqual([early]);
    // One is read by nobody, and goes on all the same.
    const [unread, ...read] = later;
    await the.do(...all([its.applying(unread!)[0]!, ...read.flatMap((staff) => its.applying(staff))]));
    await the.until('2027-02-15T09:00:00Z');
    expect(the.count('ApplicationForwarded')).toBe(44);
    await the.do(...all([its.settingUp(), ...its.allDeclare()]));
    await the.do(...all(everybody.flatMap((_, i) => its.judged(i + 1, 'select', { score: i < 40 ? 4 : 3 }))));
    await the.until('2027-09-02T09:00:00Z');
    expect(openedIn(the.world()).status).toBe('Selecting');
    await the.do(...all([its.selecting()]));
    expect(openedIn(the.world()).waitList).toHaveLength(4);

    // Two decline, one never answers: three move up, in order, and never more than forty have a place.
    const first = openedIn(the.world()).waitList;
    const offered = openedIn(the.world()).candidates.filter(({ standing }) => standing === 'offered');
    const [silent, decliner, another, ...takers] = offered.map(({ staff }) => staff);
    await the.do(...all([its.declines(decliner!), its.declines(another!)]));
    const accepting = (staff: StaffId) => its.joining(staff).slice(0, 2);
    await the.do(...all(takers.flatMap(accepting)));
    const moved = first.slice(0, 2).map((n) => openedIn(the.world()).candidates[n - 1]!.staff);
    await the.do(...all(moved.flatMap(accepting)));
    await the.until('2027-09-10T20:00:00Z');
    expect(participationIn(the.world(), silent!).status).toBe('Declined');
    const third = openedIn(the.world()).candidates[first[2]! - 1]!.staff;
    expect(participationIn(the.world(), third).status).toBe('Offered');
    await the.do(...all(accepting(third)));
    await the.until('2027-10-01T09:00:00Z');
    const cohort = openedIn(the.world()).candidates.filter(({ standing }) => standing === 'joined');
    expect([cohort.length, openedIn(the.world()).status]).toEqual([40, 'Running']);
    expect(the.count('ProgrammeJoined')).toBe(40);

    const held = async (on: string, progress = 'on-track') => {
      await the.until(on);
      const { review } = openedIn(the.world());
      const number = review!.review;
      const joined = openedIn(the.world()).candidates.filter(({ standing }) => standing === 'joined');
      const seen = joined.map(({ candidate }) => its.status(candidate, progress, on, { review: number }));
      await the.do(...all([its.minutes(on, number), ...seen, its.ask(slt, 'CloseReview', { review: number })]));
    };
    await held('2027-10-11T09:00:00Z');
    await held('2028-01-21T09:00:00Z');
    const asked = { review: 1, needed: false, posts: [], note: its.reason };
    await the.until('2028-02-02T09:00:00Z');
    await the.do(...all([its.ask(ceo, 'RecordExternalRecruitmentReview', asked)]));
    await held('2028-05-11T09:00:00Z');

    // The first autumn: one is on parental leave, one fails, everybody else goes on.
    const people = cohort.map(({ staff }) => staff);
    const [away, failing, ...others] = people as [StaffId, StaffId, ...StaffId[]];
    const pause = { because: 'parental', from: its.day('2028-06-01'), reason: its.reason };
    await the.until('2028-06-01T10:00:00Z');
    await the.do(...all([its.theirs(away, 'PauseParticipation', pause)]));
    await the.until('2028-09-16T09:00:00Z');
    expect(the.count('ContinuationOpened')).toBe(40);
    const facts = (staff: StaffId, result: string) => {
      const by = headOf(staff);
      const of = { continuation: participationNumber(staff), source: 'Autumn' };
      const finishedOn = its.day('2028-09-10');
      return [
        its.theirs(staff, 'RecordObjectivesFact', { ...of, result }, undefined, by),
        its.theirs(staff, 'RecordAppraisalFact', { ...of, result: result === 'met' ? 'good' : 'poor', finishedOn }, undefined, by), // prettier-ignore
      ];
    };
    const participationNumber = (staff: StaffId) =>
      (participationIn(the.world(), staff) as unknown as { continuation: { continuation: number } }).continuation.continuation; // prettier-ignore
    const decides = (staff: StaffId, decision: string, more: object = {}) =>
      its.theirs(staff, 'DecideContinuation', { continuation: participationNumber(staff), decision, ...more }, undefined, sltTwo); // prettier-ignore
    const goesOn = (staff: StaffId) => [...facts(staff, 'met'), decides(staff, 'continue')];
    await the.do(...all(others.flatMap(goesOn)));
    await the.do(...all([decides(away, 'pending-protected')]));
    await the.do(...all([...facts(failing, 'not-met'), decides(failing, 'not-continued', { reasons: its.reason })]));
    await the.until('2028-10-02T09:00:00Z');
    expect(participationIn(the.world(), away)).toMatchObject({ status: 'Paused', step: { protected: true } });
    // Nobody appealed in time: it is final, and the place is nobody's any more.
    expect(participationIn(the.world(), failing)).toMatchObject({ step: { status: 'NotContinued', appeal: 'final' } });
    await held('2028-10-11T09:00:00Z');
    // A whole term nobody meets: the review that follows says so.
    await held('2029-05-11T09:00:00Z');
    expect(the.count('ReviewMissed')).toBe(1);
    const back = its.theirs(away, 'ResumeParticipation', {});
    await the.do(...all([back]));
    await the.until('2029-09-16T09:00:00Z');
    expect(the.count('ContinuationOpened', participationOf(others[0]!))).toBe(2);
    await the.until('2030-06-01T09:00:00Z');
    const left = openedIn(the.world()).candidates.filter(({ standing }) => standing === 'joined');
    await the.do(...all(left.map(({ staff }) => its.leaves(staff))));
    expect(openedIn(the.world()).status).toBe('Ended');
    await the.until('2030-06-03T09:00:00Z');
  });
  expect(the.refusals).toEqual([]);
  const largest = Math.max(...the.world().log.map(({ event }) => (event.type === 'IntakeClosed' ? (event.data as { places: number }).places : 0))); // prettier-ignore
  expect(largest).toBeLessThanOrEqual(40);
  const reasons = new Set(the.told().map(({ reason }) => reason));
  for (const reason of [
    'ApplicationForwarded',
    'OfferAwaited',
    'ReviewAwaited',
    'ReviewMissed',
    'AppealTimePassed',
    'IntakeEnded',
  ])
    // prettier-ignore
    expect(reasons).toContain(reason);
  expect(the.tasks(thisCase)).toEqual([]);
}, 240_000);
