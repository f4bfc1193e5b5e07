import { expect, test } from '@jest/globals';
import type { Notify } from '../../activities/types.js';
import {
  amended,
  appointeeWithdrew,
  appointmentStands,
  applied,
  cancelled,
  closed,
  closedEarly,
  decided,
  dependentsReviewed,
  described,
  drafted,
  extended,
  fallsShort,
  frozen,
  meets,
  offered,
  offerExtended,
  offerWithdrawn,
  opened,
  panelReady,
  reopened,
  rescheduled,
  scheduled,
  shortlisted,
  specificationAmended,
  takenUp,
  unsealed,
  voided,
  withdrew,
  type Fact,
} from './support/facts.js';
import { hr } from '../support/people.js';
import { eventually } from './support/eventually.js';
import { useEngine } from './support/post.js';

const here = useEngine();
type Whom = Partial<Pick<Notify, 'to' | 'roles' | 'audience' | 'task'>>;
const closes = '2090-01-01T17:00:00.000Z' as never;
const begins = '2090-02-01T09:00:00.000Z' as never;
const advertised = [...described(), opened(closes), applied(1), applied(2), drafted(3)];
const selecting = [...advertised, ...panelReady, closed(closes), meets(1), fallsShort(2), shortlisted([1])];
const decidedOn = [...selecting, unsealed(), decided([1])];
const everybody = ['staff-hr', 'staff-ada', 'staff-ben', 'staff-3'];
const withPanel = [...everybody, 'staff-slt', 'staff-head-birch', 'staff-cora'];
const heads = ['school-ash', 'school-birch'].map((school) => ({ role: 'Head', school }));
const hrAtAsh = { role: 'HR', school: 'school-ash' };

const table: readonly (readonly [reason: string, before: readonly Fact[], fact: readonly Fact[], whom: object])[] = [
  [
    'AdvertOpened',
    described(),
    [opened(closes, [], { audience: { contracts: ['permanent'] } })],
    { audience: { contracts: ['permanent'] } },
  ],
  ['AdvertExtended', advertised, [extended(begins)], { audience: {}, by: begins }],
  ['SpecificationAmended', advertised, [specificationAmended('notice')], { to: everybody.slice(1), by: closes }],
  [
    'SpecificationAmended',
    advertised,
    [specificationAmended('re-advert', begins)],
    { to: everybody.slice(1), audience: {}, by: begins },
  ],
  ['AdvertClosedEarly', advertised, [closedEarly, closed(closes)], { to: everybody }],
  ['ApplicationWithdrawn', advertised, [withdrew(1)], { roles: [hrAtAsh] }],
  ['InterviewScheduled', selecting, [scheduled(1, begins)], { to: ['staff-ada'], by: begins }],
  [
    'InterviewRescheduled',
    [...selecting, scheduled(1, closes)],
    [rescheduled(1, begins)],
    { to: ['staff-ada'], by: begins },
  ],
  ['OfferMade', decidedOn, [offered(1, 1, begins)], { to: ['staff-ada'], task: 'answer-offer-1', by: begins }],
  [
    'OfferExtended',
    [...decidedOn, offered(1, 1, closes)],
    [offerExtended(1, begins)],
    { to: ['staff-ada'], task: 'answer-offer-1', by: begins },
  ],
  ['OfferWithdrawn', [...decidedOn, offered(1, 1, closes)], [offerWithdrawn(1)], { to: ['staff-ada'] }],
  [
    'AppointmentAmended',
    [...decidedOn, ...takenUp(1, 1, begins)],
    [amended(1, 1)],
    { to: ['staff-ada'], roles: [...heads, hrAtAsh] },
  ],
  [
    'AppointmentVoided',
    [...decidedOn, ...takenUp(1, 1, begins), appointeeWithdrew(1, 1), dependentsReviewed(1)],
    [voided(1, 1)],
    { to: ['staff-ada'], roles: [...heads, hrAtAsh] },
  ],
  [
    'AppointmentMade',
    [...decidedOn, ...takenUp(1, 1, begins).slice(0, -1)],
    takenUp(1, 1, begins).slice(-1),
    { to: ['staff-ada'], roles: [...heads, hrAtAsh] },
  ],
  [
    'NotAppointed',
    [...decidedOn, ...takenUp(1, 1, begins).slice(0, -1)],
    takenUp(1, 1, begins).slice(-1),
    { to: ['staff-ben'], key: expect.stringContaining(':NotAppointed:application-2') },
  ],
  [
    'AppointeeWithdrew',
    [...decidedOn, ...takenUp(1, 1, begins)],
    [appointeeWithdrew(1, 1)],
    { roles: [{ role: 'SLT' }] },
  ],
  [
    'AppointeeWithdrew',
    [...decidedOn, ...takenUp(1, 1, begins)],
    [{ ...appointeeWithdrew(1, 1), data: { ...appointeeWithdrew(1, 1).data, by: hr } }],
    { to: ['staff-ada'], roles: [{ role: 'SLT' }] },
  ],
  [
    'AppointmentStands',
    [...decidedOn, ...takenUp(1, 1, begins), appointeeWithdrew(1, 1)],
    [appointmentStands(1)],
    { to: ['staff-ada'], roles: [hrAtAsh, { role: 'SLT' }] },
  ],
  ['PostFrozen', [...advertised, ...panelReady], [frozen('2027-01-01T00:00:00.000Z' as never)], { to: withPanel }],
  [
    'PostReopened',
    [...advertised, frozen('2027-01-01T00:00:00.000Z' as never)],
    [reopened(1, [], closes)],
    { to: everybody },
  ],
  ['PostCancelled', advertised, [cancelled], { to: everybody }],
];

test.each(table)('%s is told once, to whom it concerns', async (reason, before, facts, whom) => {
  const { engine } = here;
  const post = here.aTrust(`news-${table.findIndex((row) => row[2] === facts)}-${reason}`);
  const told = () => post.news().filter((notice) => notice.reason === reason);
  await engine.working(post.activities, async () => {
    post.happens(...before);
    const handle = await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.version === before.length && k.busy === 0);
    const already = told().length;
    await engine.tell(post.stream, post.happens(...facts));
    await engine.tell(post.stream, post.log);
    await engine.knows(handle, (k) => k.version === post.log.length && k.busy === 0);
    await eventually(() => expect(told()).toHaveLength(already + 1));
    await handle.terminate().catch(() => undefined);
    const again = await engine.tell(post.stream, []);
    await engine.knows(again, (k) => k.version === post.log.length && k.busy === 0);
    expect(told()).toHaveLength(already + 1);
    await again.terminate().catch(() => undefined);
  });
  expect(told().at(-1)).toMatchObject({ kind: 'told', stream: post.stream, ...(whom as Whom) });
});
