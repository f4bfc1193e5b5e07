import { expect, test } from '@jest/globals';
import { deadlines } from '#libs/domain/ldp-cycle/deadlines.js';
import { cycleFold } from '#libs/domain/ldp-cycle/fold.js';
import { ceo, hr, slt } from '../../support/people.js';
import * as its from './histories.js';
import { applicant } from './people.js';
import { after, caseIn, decided, eventsIn, itself, openedIn, playing, type Asking, type World } from './world.js';

const cohort = Array.from({ length: 40 }, (_, i) => applicant(i + 1, i % 2 ? 'birch' : 'ash'));
const numbers = cohort.map((_, i) => i + 1);
const itsOwn = ['CloseApplications', 'CloseIntake', 'OpenReview', 'OpenExternalReview'] as const;

/** What people do about a review, and the CEO about theirs, on the morning on which they are asked. */
const answering = (world: World, at: string): readonly Asking[] => {
  const { review, external } = openedIn(world);
  const held = review && [
    its.minutes(at, review.review),
    ...numbers.map((candidate) => its.status(candidate, 'on-track', at, { review: review.review })),
    its.ask(slt, 'CloseReview', { review: review.review }, at),
  ];
  const said = external && { review: external.review, needed: false, posts: [], note: its.reason };
  return [...(held ?? []), ...(said ? [its.ask(ceo, 'RecordExternalRecruitmentReview', said, at)] : [])];
};
/** From deadline to deadline, until an instant: the process acts when it is due, and people answer. */
const skippingTo = (world: World, until: string): World => {
  const [next] = deadlines(caseIn(world));
  if (!next || next >= until) return world;
  const acted = itsOwn.reduce((now, type) => {
    const asking: Asking = { type, by: itself, data: {}, at: next };
    return after(now, asking, decided(now, asking));
  }, world);
  return skippingTo(playing(acted, ...answering(acted, next)), until);
};

test('a cohort of forty is reviewed each term and by the CEO each year, for three school years, until the last has gone', () => {
  const selected = playing(
    its.opened,
    its.ask(hr, 'ChangeCapacity', { capacity: 40, reason: its.reason }),
    ...cohort.flatMap((staff) => its.applying(staff)),
    its.settingUp(),
    ...its.allDeclare(),
    ...numbers.flatMap((candidate) => its.judged(candidate)),
    its.closingApplications,
    its.selecting(),
    ...cohort.flatMap((staff) => its.joining(staff)),
  );
  const threeYears = skippingTo(selected, '2030-09-01T00:00:00Z');
  const count = (type: string) => eventsIn(threeYears).filter((event) => event.type === type).length;
  expect([count('ReviewOpened'), count('ReviewClosed'), count('ReviewMissed')]).toEqual([9, 9, 0]);
  expect([count('ExternalReviewOpened'), count('ExternalReviewRecorded')]).toEqual([3, 3]);
  expect(count('StatusRecorded')).toBe(9 * 40);
  const ended = playing(threeYears, ...cohort.map((staff) => its.leaves(staff, '2030-09-02T09:00:00Z')));
  expect(openedIn(ended).status).toBe('Ended');
  expect(deadlines(caseIn(ended))).toEqual([]);
  const again = eventsIn(ended).reduce(cycleFold.fold.evolve as never, cycleFold.fold.initial);
  expect(again).toEqual(caseIn(ended));
});
