import { expect, test } from '@jest/globals';
import { agreeAmendment } from '#libs/domain/internal-post/start-date/agree-amendment.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter } from '../../../support/given.js';
import { ada, ash, ben, birch, ceo, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { play } from '../../../support/play.js';
import * as its from '../histories.js';

const at = its.agreeingDay;
type As = 'gaining' | 'releasing' | 'candidate';
const agree = (as: As, amendment = 1) => ({ type: 'AgreeAmendment', data: { vacancy: 1, amendment, as } }) as const;
const amended = {
  vacancy: 1,
  appointment: 'appointment-1',
  revision: 2,
  staff: ben,
  school: ash,
  releasedBy: birch,
  title: 'Deputy Head',
  startsOn: '2027-05-04',
  reason: its.sealed('reason'),
};

test('every side that has not signed is asked, and by when', () => {
  const answers = ['AgreeAmendment', 'DeclineAmendment'];
  const due = '2027-02-18T09:00:00.000Z';
  expect(tasksAfter(...its.amendmentProposed)).toMatchObject([
    { key: 'agree-amendment-1-gaining', answers, to: [{ role: 'Head', school: ash }], due },
    { key: 'agree-amendment-1-releasing', answers, to: [{ role: 'Head', school: birch }], due },
    { key: 'agree-amendment-1-candidate', answers, to: [{ staff: ben }], due },
    { key: 'review-external-recruitment' },
  ]);
  expect(tasksAfter(...its.amendmentSignedByTwo).map(({ key }) => key)).toEqual([
    'agree-amendment-1-releasing',
    'review-external-recruitment',
  ]);
  expect(tasksAfter(...its.amended)).toEqual([]);
});

test('with the last signature the appointment is amended, and subscribers learn it as the next revision', () => {
  expect(given(...its.amendmentProposed).when(agree('candidate'), ben, { at })).toEqual(
    accept({ type: 'AmendmentSigned', data: { vacancy: 1, amendment: 1, side: 'candidate', by: ben } }),
  );
  expect(given(...its.amendmentSignedByTwo).when(agree('releasing'), headOfBirch, { at })).toEqual(
    accept(
      { type: 'AmendmentSigned', data: { vacancy: 1, amendment: 1, side: 'releasing', by: headOfBirch } },
      { type: 'AppointmentAmended', data: amended as never },
    ),
  );
});

test('each amendment raises the revision, and the case keeps the latest without its reason', () => {
  const twice = play(
    its.amended,
    { at },
    its.amending(its.day('2027-06-01'), 2),
    its.agreeing(headOfAsh, 'gaining', 2),
    its.agreeing(ben, 'candidate', 2),
    its.agreeing(headOfBirch, 'releasing', 2),
  );
  const { appointment, vacancy: _, reason: __, ...rest } = amended;
  expect(fold(twice)).toMatchObject({
    status: 'Appointed',
    vacancies: [{ appointment: { appointment, ...rest, revision: 3, startsOn: '2027-06-01' } }],
  });
  expect(JSON.stringify(fold(twice))).not.toContain('hash-of-reason');
});

test('a side signs the version that it has read, and once', () => {
  const replaced = play(its.amendmentSignedByTwo, { at }, its.amending(its.day('2027-06-01')));
  expect(given(...replaced).when(agree('releasing'), headOfBirch, { at })).toEqual(
    refuse('AmendmentSuperseded', { amendment: 1, latest: 2 }),
  );
  expect(given(...its.amendmentSignedByTwo).when(agree('gaining'), headOfAsh, { at })).toEqual(
    refuse('AlreadySigned', { amendment: 1, as: 'gaining' }),
  );
});

test('nobody signs for another side, HR and the CEO for none', () => {
  for (const [by, as] of [
    [ben, 'gaining'],
    [ben, 'releasing'],
    [headOfAsh, 'releasing'],
    [headOfBirch, 'gaining'],
    [headOfAsh, 'candidate'],
    [ada, 'candidate'],
    [hr, 'gaining'],
    [ceo, 'releasing'],
    [slt, 'candidate'],
  ] as const)
    expect(inShort(given(...its.amendmentProposed).when(agree(as), by, { at }))).toMatch(
      /^no: (NotAuthorised|ExcludedFromTask)$/,
    );
});

test('a date that has passed while people thought is not agreed to any more', () => {
  const soon = play(its.appointed, { at }, its.amending(its.day('2027-02-20')));
  expect(given(...soon).when(agree('candidate'), ben, { at: '2027-02-20T09:00:00Z' })).toEqual(
    refuse('StartsInThePast', { startsOn: '2027-02-20', today: '2027-02-20' }),
  );
});

test('where no other date is proposed there is none to agree to', () => {
  for (const [history, status] of [
    [its.appointed, 'Appointed'],
    [its.amended, 'Appointed'],
    [its.dateProposed, 'AgreeingDate'],
    [its.appointeeWithdrew, 'AppointeeWithdrew'],
  ] as const)
    expect(given(...history).when(agree('candidate'), ben, { at })).toEqual(
      refuse('NoAmendmentOpen', { vacancy: 1, status }),
    );
});

test('it names its amendment and a side', () => {
  const fits = (data: object) => agreeAmendment.schema.safeParse(data).success;
  expect(fits({ amendment: 1, as: 'candidate' })).toBe(true);
  expect([fits({ as: 'candidate' }), fits({ amendment: 1, as: 'HR' }), fits({ amendment: 0, as: 'gaining' })]).toEqual([
    false,
    false,
    false,
  ]);
});
