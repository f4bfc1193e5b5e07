import { afterAll, describe, expect, test } from '@jest/globals';
import { loadPacks } from '#libs/policy-packs/index.js';
import { type AnyPack, folderWith, packWith, problemsWith, removeFolders } from './folder.js';

afterAll(removeFolders);

const file = 'demo-trust.v2.json';
const at = `${file}: rules.`;

describe('What is wrong with a rule of a later step is told by its path', () => {
  test.each<[string, string, (rules: AnyPack) => void]>([
    [
      'an unknown way to treat late applications',
      'internalPost.advert.late.value: Invalid option: expected one of "refused"|"asked-of-HR"',
      (r) => (r.internalPost.advert.late.value = 'taken'),
    ],
    [
      'more who agree than there are members',
      'internalPost.panel.agreeing.value: has to be at most minimumMembers, 3: the smallest panel could never do it',
      (r) => (r.internalPost.panel.agreeing.value = 4),
    ],
    [
      'more sifters than there are members',
      'internalPost.panel.minimumSifters.value: has to be at most minimumMembers, 1',
      (r) => (r.internalPost.panel.minimumMembers.value = 1),
    ],
    [
      'a panel of nobody',
      'internalPost.panel.minimumMembers.value: Too small',
      (r) => {
        r.internalPost.panel.minimumMembers.value = 0;
      },
    ],
    [
      'half a sifter',
      'internalPost.panel.minimumSifters.value: Invalid input: expected int',
      (r) => {
        r.internalPost.panel.minimumSifters.value = 1.5;
      },
    ],
    [
      'a role that no panel needs',
      'internalPost.panel.needs.value.0: Invalid option',
      (r) => {
        r.internalPost.panel.needs.value = ['Governor'];
      },
    ],
    [
      'a role that is needed twice',
      'internalPost.panel.needs.value: has to name each once',
      (r) => {
        r.internalPost.panel.needs.value = ['Head', 'Head'];
      },
    ],
    [
      'training that is neither',
      'internalPost.panel.training.value: Invalid option',
      (r) => {
        r.internalPost.panel.training.value = true;
      },
    ],
    ['half a panel', 'internalPost.panel.agreeing: Invalid input', (r) => delete r.internalPost.panel.agreeing],
    [
      'no scale',
      'internalPost.interview.highestScore.value: Too small',
      (r) => {
        r.internalPost.interview.highestScore.value = 0;
      },
    ],
    [
      'no day to answer',
      'internalPost.offer.answerWorkingDays.value: Too small',
      (r) => {
        r.internalPost.offer.answerWorkingDays.value = 0;
      },
    ],
    [
      'reserves by the hour',
      'internalPost.reserve.validFor.value: has to be a duration in months',
      (r) => {
        r.internalPost.reserve.validFor.value = 'PT12H';
      },
    ],
    ['a step that is not there', 'internalPost: Unrecognized key: "lunch"', (r) => (r.internalPost.lunch = {})],
    [
      'a holiday that is no day',
      'calendar.bankHolidays.value.0: Invalid ISO date',
      (r) => {
        r.calendar.bankHolidays.value[0] = '2026-02-29';
      },
    ],
    [
      'holidays in disorder',
      'calendar.bankHolidays.value: has to be in order, each day once',
      (r) => {
        r.calendar.bankHolidays.value.reverse();
      },
    ],
    [
      'a holiday twice',
      'calendar.bankHolidays.value: has to be in order, each day once',
      (r) => {
        r.calendar.bankHolidays.value.unshift(r.calendar.bankHolidays.value[0]);
      },
    ],
    [
      'holidays from nowhere',
      'calendar.bankHolidays.source: has to begin with the document',
      (r) => {
        r.calendar.bankHolidays.source = 'a calendar';
      },
    ],
  ])('%s', (_, message, change) => {
    expect(problemsWith(file, (pack) => change(pack.rules))).toContain(`${at}${message}`);
  });

  test.each(['description', 'sift', 'shortlist', 'decision', 'offer', 'interview', 'panel', 'route'])(
    'a ladder of %s that is never due',
    (step) => {
      const message = problemsWith(file, (pack) => (pack.rules.internalPost[step].ladder.value[1].kind = 'remind'));
      expect(message).toContain(`${at}internalPost.${step}.ladder.value: has to have one rung "overdue"`);
    },
  );
});

test('a panel where all agree and all sift is taken, and so is one that needs nobody in particular', () => {
  const strict = packWith((pack) => {
    const { panel } = pack.rules.internalPost;
    [panel.minimumSifters.value, panel.agreeing.value, panel.needs.value] = [3, 3, []];
  }, file);
  const { panel } = loadPacks(folderWith({ [file]: strict })).current('demo-trust').rules.internalPost;
  expect([panel.minimumMembers, panel.minimumSifters, panel.agreeing, panel.needs]).toEqual([3, 3, 3, []]);
});
