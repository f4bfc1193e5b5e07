import { expect, test } from '@jest/globals';
import { given, inShort, theProcessItself, type Fact } from '../../../support/given.js';
import { move, play } from '../../../support/play.js';
import { ada, dev, headOfAsh, hr, slt } from '../../../support/people.js';
import * as h from '../histories.js';
import { situations } from '../situations.js';
import { brokenAtEnd } from './laws.js';

const logOf = (facts: readonly Fact[]) =>
  facts.map((event, i) => ({ event, version: i + 1, at: '2027-06-01T09:00:00.000Z' })) as never;
const broken = (facts: readonly Fact[]) => brokenAtEnd({ log: logOf(facts) });
type Type = Fact['type'];
const without = (facts: readonly Fact[], type: Type, like: object = {}): readonly Fact[] => {
  const gone = facts.findLast(
    (fact) => fact.type === type && Object.entries(like).every(([key, value]) => fact.data[key as never] === value),
  );
  if (!gone) throw new Error(`The history holds no such ${type}.`);
  return facts.filter((fact) => fact !== gone);
};
const changed = (facts: readonly Fact[], type: Type, data: object): readonly Fact[] =>
  facts.map((fact) => (fact.type === type ? ({ ...fact, data: { ...fact.data, ...data } } as Fact) : fact));
const repeated = (facts: readonly Fact[], type: Type): readonly Fact[] => [
  ...facts,
  facts.findLast((fact) => fact.type === type)!,
];

test.each(Object.entries(situations))('the history of “%s” keeps every law', (_, { history }) => {
  expect(broken(history)).toEqual([]);
});

test.each<[string, readonly Fact[]]>([
  ['AdvertOpened without JobDescriptionApproved', without(h.applied, 'JobDescriptionApproved')],
  ['ShortlistConfirmed without AdvertClosed', without(h.shortlisted, 'AdvertClosed')],
  ['CandidatesRanked without ScoresUnsealed', without(h.ranked, 'ScoresUnsealed')],
  ['AppointmentMade without StartDateAgreed', without(h.appointed, 'StartDateAgreed')],
  ['own request identified', changed(h.identified, 'PostIdentified', { by: hr })],
  ['own job description approved', changed(h.approved, 'JobDescriptionApproved', { by: hr })],
  ['another version was approved', changed(h.approved, 'JobDescriptionApproved', { version: 2 })],
  ['another version was advertised', changed(h.opened, 'AdvertOpened', { specification: 2 })],
  ['somebody applied twice', repeated(h.applied, 'ApplicationReceived')],
  ['an application after the closing is late', repeated(h.closed, 'ApplicationReceived')],
  ['an advert closed before its time', changed(h.closed, 'AdvertClosed', { closedAt: h.at('2027-07-01T09:00:00Z') })],
  ['by fewer sifters than the rules ask for', without(h.allMeet, 'ApplicationSifted', { by: slt })],
  ['somebody sifted an application twice', changed(h.allMeet, 'ApplicationSifted', { by: slt })],
  ['passed over', changed(h.shortlisted, 'ShortlistConfirmed', { interviewed: [h.adasApplication] })],
  [
    'left out without a reason',
    changed(h.shortlisted, 'ShortlistConfirmed', { interviewed: [h.adasApplication], omitted: [h.bensApplication] }),
  ],
  ['who does not meet the criteria', without(h.shortlisted, 'EssentialCriteriaMet')],
  ['before everybody was interviewed', without(h.unsealed, 'ScoringOpened', { application: h.bensApplication })],
  ['before all were in', without(h.unsealed, 'InterviewScored', { by: dev })],
  ['too few agreed', changed(h.toOffer, 'PanelDecided', { agreedBy: [slt] })],
  ['who did not say so', without(h.toOffer, 'RankingAgreed')],
  ['an applicant decided', changed(h.toOffer, 'PanelDecided', { agreedBy: [slt, headOfAsh, ada] })],
  ['not appointable', changed(h.offered, 'OfferMade', { application: 'application-cora' })],
  ['that not all sides signed', without(h.appointed, 'StartDateSigned', { side: 'releasing' })],
  ['another day than was signed', changed(h.appointed, 'AppointmentMade', { startsOn: h.day('2027-05-01') })],
  ['signed for the candidate', changed(h.appointed, 'AppointmentMade', { staff: ada })],
  ['was filled twice', repeated(h.appointed, 'AppointmentMade')],
  ['two appointments share an id', repeated(h.appointed, 'AppointmentMade')],
  ['more posts are filled than there are', repeated(h.appointed, 'AppointmentMade')],
  ['revisions are not numbered', changed(h.voided, 'AppointmentVoided', { revision: 4 })],
  ['offered twice', repeated(h.declined, 'OfferMade')],
  ['something happened after PostCancelled', repeated(h.historyOf.Cancelled, 'ApplicationReceived')],
  ['a personal text is in an event', changed(h.requested, 'PostRequested', { title: 'Personal-Canary-7f3a' })],
])('a log is found out in which %s', (law, facts) => {
  expect(broken(facts).join('\n')).toContain(law);
});

test('a recused member who sifts, and an appointment with a condition open, are found out', () => {
  const off: Fact = { type: 'PanelMemberRecused', data: { staff: slt, because: 'conflict' } };
  expect(broken([...h.declared, off, ...h.siftedByOne.slice(h.declared.length)])).toContain(
    'recusedActNoMore: ApplicationSifted by a recused member',
  );
  const record = move(hr, 'RecordCondition', { vacancy: 1, offer: 1, condition: 'condition-1', met: true });
  const one = play(h.conditionsOpen, { at: h.agreeingDay }, record);
  const made = h.appointed.findLast(({ type }) => type === 'AppointmentMade')!;
  expect(broken([...one, made])).toContain('allSidesSigned: an appointment with a condition open');
});

test('a vacancy that goes to the reserve after an appointment was voided breaks no law', () => {
  const bringUp = { type: 'BringUpReserve', data: { vacancy: 1 } } as const;
  const reserve = given(...h.voided).when(bringUp, theProcessItself, { at: h.agreeingDay });
  expect(inShort(reserve)).toBe('ReserveBroughtUp');
  expect(reserve.ok && broken([...h.voided, ...reserve.events])).toEqual([]);
});
