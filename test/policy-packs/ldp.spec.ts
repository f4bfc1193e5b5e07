import { afterAll, expect, test } from '@jest/globals';
import { loadPacks } from '#libs/policy-packs/index.js';
import { folderWith, packWith, problemsWith, removeFolders, type AnyPack } from './folder.js';

afterAll(removeFolders);

const newest = 'demo-trust.v6.json';
const reading = (change: (ldp: AnyPack) => void) =>
  loadPacks(folderWith({ [newest]: packWith((pack) => change(pack.rules.ldp), newest) })).current('demo-trust').rules
    .ldp;
const problem = (change: (ldp: AnyPack) => void) => problemsWith(newest, (pack) => change(pack.rules.ldp));

test('a trust may have a cut-off, places and an order of completion of its own', () => {
  const own = reading((ldp) => {
    ldp.intake.cutOff.value = '06-30';
    ldp.capacity.value = 12;
    ldp.completion.needs.value = ['research'];
    ldp.eligibility.contracts.value = ['permanent', 'fixed-term'];
  });
  expect(own).toMatchObject({
    intake: { cutOff: '06-30', joins: '09-01' },
    capacity: 12,
    completion: { needs: ['research'] },
    eligibility: { contracts: ['permanent', 'fixed-term'] },
  });
});

test.each<[string, (ldp: AnyPack) => void, RegExp]>([
  [
    'a cut-off on a day that there is not',
    (ldp) => (ldp.intake.cutOff.value = '06-31'),
    /ldp\.intake\.cutOff\.value: .*no month has a day too many/,
  ],
  ['a completion that needs nothing', (ldp) => (ldp.completion.needs.value = []), /ldp\.completion\.needs\.value/],
  ['a need twice', (ldp) => (ldp.completion.needs.value = ['research', 'research']), /has to name each once/],
  [
    'a panel from more schools than it has members',
    (ldp) => (ldp.panel.schools.value = 4),
    /ldp\.panel\.schools\.value: has to be at most minimumMembers, 3/,
  ],
  [
    'a decision that needs more than the panel',
    (ldp) => (ldp.panel.agreeing.value = 4),
    /ldp\.panel\.agreeing\.value: has to be at most minimumMembers, 3/,
  ],
  [
    'more assessors than members',
    (ldp) => (ldp.assessment.minimumAssessors.value = 4),
    /ldp\.assessment\.minimumAssessors\.value: has to be at most panel\.minimumMembers, 3/,
  ],
  ['reviews out of order', (ldp) => ldp.review.opens.value.reverse(), /ldp\.review\.opens\.value: has to be in order/],
  ['a first look after no time', (ldp) => (ldp.continuation.firstAfter.value = 'P0D'), /has to be at least a day/],
  ['no places', (ldp) => (ldp.capacity.value = 0), /ldp\.capacity\.value/],
  [
    'a rule without its source',
    (ldp) => delete ldp.offer.answerWorkingDays.source,
    /ldp\.offer\.answerWorkingDays\.source/,
  ],
  ['a rule that nobody knows', (ldp) => (ldp.expenses = {}), /ldp: .*expenses/],
])('a pack with %s is refused', (_, change, told) => expect(problem(change)).toMatch(told));

test('a pack that is silent on the programme has the rules of document 002, each with its reason', () => {
  const { rules, sources } = loadPacks().get('demo-trust', 1);
  expect(rules.ldp.eligibility.contracts).toEqual(['permanent']);
  expect(sources['ldp.intake.joins']).toBe(
    'where a pack is silent: document 002, Access: from the following September',
  );
  expect(
    Object.entries(sources)
      .filter(([path]) => path.startsWith('ldp.'))
      .every(([, source]) => source.startsWith('where a pack')),
  ).toBe(true);
});
