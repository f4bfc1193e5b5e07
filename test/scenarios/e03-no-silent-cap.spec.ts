import { expect, test } from '@jest/globals';
import type { ApplicationId } from '#libs/domain/internal-post/events.js';
import { refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, type Fact } from '../support/given.js';
import { ash, hr } from '../support/people.js';
import { move, play } from '../support/play.js';
import { becauseOf, declared, sealed, siftingDay } from '../domain/internal-post/histories.js';

const onDay = { at: siftingDay };
const ids = Array.from({ length: 14 }, (_, i) => `application-${i + 1}` as ApplicationId);
/** Fourteen have applied, and all meet the essential criteria. */
const received = ids.map((application, i): Fact => ({
  type: 'ApplicationReceived',
  data: {
    application,
    applicant: `staff-${i + 1}` as typeof hr,
    school: ash,
    statement: sealed('s'),
    specification: 1,
    late: false,
  },
}));
const withdrawn = (['application-ada', 'application-ben'] as ApplicationId[]).map((application): Fact => ({
  type: 'ApplicationWithdrawn',
  data: { application, by: hr },
}));
const allMeet = [
  ...declared,
  ...received,
  ...withdrawn,
  ...ids.map((application): Fact => ({ type: 'EssentialCriteriaMet', data: { application } })),
];
const topSix = move(hr, 'ConfirmShortlist', { applications: ids.slice(0, 6) });

test('E03: given 14 applicants who all meet the essentials, when HR interviews the top six, then the silent cap is refused', () => {
  expect(given(...allMeet).when(topSix.command, hr, onDay)).toEqual(
    refuse('EveryoneWhoMeetsIsInterviewed', {
      meet: 14,
      omitted: ids.slice(6),
      lawfulRules: ['random-draw', 'positive-action-tie-break', 'right-to-work', 'statutory-bar'],
    }),
  );
  expect(fold(allMeet).status).toBe('Sifting');
});

test('E03: and a recorded, lawful rule with its reason lets six be interviewed, naming the eight who are not', () => {
  const drawn = move(hr, 'ConfirmShortlist', { applications: ids.slice(0, 6), rule: 'random-draw', ...becauseOf });
  expect(given(...allMeet).when(drawn.command, hr, onDay)).toMatchObject({
    events: [
      {
        type: 'ShortlistConfirmed',
        data: { interviewed: ids.slice(0, 6), omitted: ids.slice(6), rule: 'random-draw', ...becauseOf },
      },
    ],
  });
  const after = fold(play(allMeet, onDay, drawn)) as unknown as { applications: readonly { status: string }[] };
  const count = (status: string) => after.applications.filter((one) => one.status === status).length;
  expect([count('shortlisted'), count('omitted')]).toEqual([6, 8]);
});

test('E03: and all fourteen are interviewed without any rule', () => {
  const all = move(hr, 'ConfirmShortlist', { applications: ids });
  expect(inShort(given(...allMeet).when(all.command, hr, onDay))).toBe('ShortlistConfirmed');
});
