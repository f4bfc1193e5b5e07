import { describe, expect, test } from '@jest/globals';
import {
  lifecycle,
  may,
  moved,
  type Application,
  type ApplicationMove,
  type ApplicationStatus,
} from '#libs/domain/internal-post/application.js';
import { ada, ash } from '../../../support/people.js';
import { adasApplication, sealed } from '../histories.js';

const moves = [
  'submit',
  'submit-late',
  'withdraw',
  'admit',
  'turn-down',
  'leave',
  'keep',
  'meet',
  'fall-short',
  'sift-anew',
  'shortlist',
  'omit',
  'take-up',
  'find-appointable',
  'find-not-appointable',
  'decline',
] as const satisfies readonly ApplicationMove[];

/** Written by hand from row R08, a row for each status and a column for each move: `-` is impossible. */
const table = `
  drafted          submitted late withdrawn - - - - - - - - - - - - -
  late             - - withdrawn submitted turned-down - - - - - - - - - - -
  submitted        - - withdrawn - - left - meets falls-short - - - - - - -
  left             - - withdrawn - turned-down - submitted - - - - - - - - -
  meets            - - withdrawn - - - - - - submitted shortlisted omitted - - - -
  falls-short      - - withdrawn - - - - - - submitted - - - - - -
  shortlisted      - - withdrawn - - - - - - - - - - appointable not-appointable -
  omitted          - - withdrawn - - - - - - - - - meets - - -
  appointable      - - withdrawn - - - - - - - - - - - - declined
  not-appointable  - - - - - - - - - - - - - - - -
  declined         - - - - - - - - - - - - - - - -
  turned-down      - - - - - - - - - - - - - - - -
  withdrawn        - - - - - - - - - - - - - - - -`;
const rows = table
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/) as [ApplicationStatus, ...string[]]);
const application = (status: ApplicationStatus): Application => ({
  id: adasApplication,
  applicant: ada,
  school: ash,
  status,
  statement: sealed('statement'),
  specification: 1,
  sifts: [],
});

test('the table knows every status once, and every move', () => {
  expect(rows.map(([status]) => status).sort()).toEqual(Object.keys(lifecycle).sort());
  for (const [, ...cells] of rows) expect(cells).toHaveLength(moves.length);
  const used = Object.values(lifecycle).flatMap((possible) => Object.keys(possible));
  expect([...new Set(used)].sort()).toEqual([...moves].sort());
});

describe.each(rows)('An application that is %s', (status, ...cells) => {
  test.each(moves.map((move, i) => [move, cells[i]!] as const))('by %s becomes: %s', (move, becomes) => {
    const before = application(status);
    expect(may(before, move)).toBe(becomes !== '-');
    expect(moved(before, move)).toEqual(application(becomes === '-' ? status : (becomes as ApplicationStatus)));
  });
});

test('whoever has not been refused or found not appointable may always withdraw', () => {
  const final = rows.filter(([status]) => !may(application(status), 'withdraw')).map(([status]) => status);
  expect(final).toEqual(['not-appointable', 'declined', 'turned-down', 'withdrawn']);
});
