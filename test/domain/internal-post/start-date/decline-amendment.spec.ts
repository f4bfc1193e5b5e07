import { expect, test } from '@jest/globals';
import { declineAmendment } from '#libs/domain/internal-post/start-date/decline-amendment.js';
import { accept, refuse } from '#libs/kernel/index.js';
import { fold, given, inShort, tasksAfter, theProcessItself } from '../../../support/given.js';
import { ada, ben, headOfAsh, headOfBirch, hr, slt } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

const at = its.agreeingDay;
type As = 'gaining' | 'releasing' | 'candidate';
const decline = (as: As, amendment = 1) =>
  ({ type: 'DeclineAmendment', data: { vacancy: 1, amendment, as, ...its.becauseOf } }) as const;
const declining = (by: typeof ben, as: As, amendment = 1) => move(by, 'DeclineAmendment', decline(as, amendment).data);

test('one side declines, and the appointment stands as it was', () => {
  expect(given(...its.amendmentSignedByTwo).when(decline('releasing'), headOfBirch, { at })).toEqual(
    accept({
      type: 'AmendmentDeclined',
      data: { vacancy: 1, amendment: 1, side: 'releasing', by: headOfBirch, reason: its.sealed('reason') },
    }),
  );
  const declined = play(its.amendmentSignedByTwo, { at }, declining(headOfBirch, 'releasing'));
  expect(fold(declined)).toMatchObject({
    status: 'Appointed',
    vacancies: [{ appointment: { revision: 1, startsOn: its.startDay } }],
  });
  expect(fold(declined)).not.toHaveProperty('vacancies.0.amendment');
  expect(tasksAfter(...declined)).toEqual([]);
});

test('the next proposal has a number of its own', () => {
  const again = play(its.amendmentProposed, { at }, declining(ben, 'candidate'), its.amending(its.day('2027-06-01')));
  expect(fold(again)).toMatchObject({ vacancies: [{ amendment: { number: 2 } }] });
  expect(given(...again).when(decline('candidate'), ben, { at })).toEqual(
    refuse('AmendmentSuperseded', { amendment: 1, latest: 2 }),
  );
});

test('whoever has agreed does not decline any more, and nobody declines for another', () => {
  expect(given(...its.amendmentSignedByTwo).when(decline('candidate'), ben, { at })).toEqual(
    refuse('AlreadySigned', { amendment: 1, as: 'candidate' }),
  );
  for (const by of [hr, ada, headOfAsh])
    expect(inShort(given(...its.amendmentProposed).when(decline('candidate'), by, { at }))).toBe('no: NotAuthorised');
});

/** One of three posts is filled; the others were given up, or are still looked for. */
const oneOfThree = play(
  play(its.threePostsTwoAppointable, { at: its.offerDay }, its.offering(1), its.offering(2), its.accepting(ben)),
  { at },
  its.proposing(),
  its.signing(headOfAsh, 'gaining'),
  its.signing(ben, 'candidate'),
  its.signing(headOfBirch, 'releasing'),
);
const lastDeclines = [
  move(ada, 'DeclineOffer', { vacancy: 2, offer: 1 }),
  move(theProcessItself, 'BringUpReserve', { vacancy: 2 }),
];

test('a post that was closed is closed again afterwards, also where a withdrawal was a mistake', () => {
  const closed = play(oneOfThree, { at }, ...lastDeclines, move(hr, 'CloseUnfilled', its.becauseOf));
  const open = play(closed, { at }, its.amending());
  expect(fold(open).status).toBe('Offering');
  expect(fold(play(open, { at }, declining(ben, 'candidate'))).status).toBe('Closed');
  const withdrawn = play(closed, { at }, move(ben, 'WithdrawFromAppointment', { vacancy: 1 }));
  const kept = play(withdrawn, { at }, move(slt, 'KeepAppointment', { vacancy: 1, note: its.sealed('note') }));
  expect([fold(withdrawn).status, fold(kept).status]).toEqual(['Offering', 'Closed']);
});

test('once an appointment is voided somebody is looked for again, also where the post lay still then', () => {
  const closed = play(oneOfThree, { at }, ...lastDeclines, move(hr, 'CloseUnfilled', its.becauseOf));
  const reviewed = play(
    closed,
    { at },
    move(ben, 'WithdrawFromAppointment', { vacancy: 1 }),
    move(slt, 'ReviewDependents', { vacancy: 1, note: its.sealed('note') }),
  );
  const bringUp = move(theProcessItself, 'BringUpReserve', { vacancy: 1 });
  const atOnce = play(reviewed, { at }, its.voiding(), bringUp);
  const [freeze, reopen] = [move(hr, 'FreezePost', its.becauseOf), move(hr, 'ReopenPost', its.becauseOf)];
  const meanwhile = play(reviewed, { at }, freeze, its.voiding(), reopen, bringUp);
  expect([fold(atOnce).status, fold(meanwhile).status]).toEqual(['AwaitingRoute', 'AwaitingRoute']);
});

test('while another date is open the post does not end', () => {
  const open = play(oneOfThree, { at }, its.amending());
  const cancel = { type: 'CancelPost', data: its.becauseOf } as const;
  expect(given(...open).when(cancel, hr, { at })).toEqual(
    refuse('SomebodyIsAppointed', { vacancies: [1], first: 'DeclineAmendment' }),
  );
  const settled = play(open, { at }, ...lastDeclines);
  expect(fold(settled).status).toBe('Offering');
  const route = play(settled, { at: '2027-03-01T09:00:00Z' }, declining(ben, 'candidate'));
  expect(fold(route)).toMatchObject({
    status: 'AwaitingRoute',
    step: { because: 'Unfilled', ladder: [{ at: '2027-03-03T09:00:00.000Z' }, {}, {}] },
  });
});

test('while people choose the route for the other posts, the sides are asked beside them', () => {
  const route = play(oneOfThree, { at }, ...lastDeclines, its.amending());
  expect(fold(route).status).toBe('AwaitingRoute');
  const keys = tasksAfter(...route).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['choose-route', 'agree-amendment-1-candidate']));
});

test('it needs a reason', () => {
  const fits = (data: object) => declineAmendment.schema.safeParse(data).success;
  expect(fits({ amendment: 1, as: 'candidate', reason: 'Term has begun' })).toBe(true);
  expect(fits({ amendment: 1, as: 'candidate' })).toBe(false);
});
