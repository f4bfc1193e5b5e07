import { expect, test } from '@jest/globals';
import { fold, inShort, given } from '../../../support/given.js';
import { ada, cora, hr } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';
import { scoring } from '../moves.js';

/** The post stayed unfilled after two offers; it is advertised once more, and cora is found appointable. */
const closing = its.at('2027-03-01T17:00:00Z');
const interviewAt = its.at('2027-03-09T10:00:00Z');
const advertised = play(
  its.unfilled,
  { at: its.offerDay },
  move(hr, 'RelistPost', {}),
  move(hr, 'OpenAdvert', { closesAt: closing, audience: {} }),
  its.applying(cora),
  its.setUpPanel,
);
const sifted = play(
  play(advertised, { at: closing }, its.close),
  { at: '2027-03-02T09:00:00Z' },
  ...its.declaring,
  ...its.sifters.map((by) => its.sifting(by, cora)),
  its.shortlisting(cora),
  move(hr, 'ScheduleInterview', { application: its.applicationOf(cora), startsAt: interviewAt, place: 'Room 1' }),
);
const decided = play(
  sifted,
  { at: interviewAt },
  its.openScoring(cora),
  ...scoring(cora, 8),
  its.ranking([cora]),
  its.agreeRanking,
);
const at = '2027-03-10T09:00:00Z';

test('after a second advert the offers of a vacancy count on, so that no old answer fits a new offer', () => {
  expect(fold(decided)).toMatchObject({ status: 'Offering', vacancies: [{ number: 1, status: 'ToOffer', offers: 2 }] });
  const offered = play(decided, { at }, its.offering());
  expect(offered.at(-1)).toMatchObject({ type: 'OfferMade', data: { offer: 3, application: its.applicationOf(cora) } });
  expect(inShort(given(...offered).when(its.accepting(cora, 1, 1).command, cora, { at }))).toBe('no: OfferSuperseded');
  expect(inShort(given(...offered).when(its.accepting(cora, 1, 3).command, cora, { at }))).toBe('OfferAccepted');
});

test('the reserve of the first advert is not brought up for the second', () => {
  const declined = play(decided, { at }, its.offering(), move(cora, 'DeclineOffer', { vacancy: 1, offer: 3 }));
  expect(fold(declined)).toMatchObject({ reserve: { applications: [] } });
  expect(inShort(given(...declined).when(its.accepting(ada, 1, 2).command, ada, { at }))).toBe('no: NoOfferOpen');
});
