import { ada, birch, hr } from '../../support/people.js';
import { cycleOfAda, opened } from './cycle.js';
import * as its from './histories.js';
import { employed, itself, playing, recorded, type World } from './world.js';

const hired = employed(its.trust, ada, its.fixedTerm);
const questioned = playing(hired, its.submitting());
const unacknowledged = playing(its.accepted, its.joining);
const deferring = its.ask(ada, 'DeferEntry', { application: 1, because: 'protected' }, its.june);
const letGoForGood = playing(its.letGo, its.ask(itself, 'CloseAppealTime', {}, '2028-10-25T09:00:00Z'));
const left = playing(its.planned, its.ask(ada, 'LeaveProgramme', { because: 'own-wish' }, its.october));
const autumn = '2029-07-16T09:00:00Z';
const noCycle = playing({ ...its.submitted, states: withoutCycles(its.submitted) }, its.endorsing());
function withoutCycles({ states }: World) {
  return Object.fromEntries(Object.entries(states).filter(([stream]) => !stream.startsWith('ldp-cycle')));
}

/** Each place in which a participation may stand, with the instant at which people act there. */
export const situations = {
  NotApplied: [its.trust, its.may],
  Submitted: [its.submitted, its.may],
  'Submitted: contract for a time': [questioned, its.may],
  WithPanel: [its.withPanel, its.june],
  'WithPanel: no cycle yet': [noCycle, its.june],
  'WithPanel: its cycle has opened': [recorded(noCycle, cycleOfAda, [opened]), its.june],
  WaitListed: [its.waitListedOnes, its.june],
  Offered: [its.offered, its.june],
  Accepted: [its.accepted, its.june],
  'Accepted: acknowledged': [its.acknowledged, its.june],
  'Accepted: HR is asked': [unacknowledged, its.joinsAt],
  Deferred: [playing(its.offered, deferring), its.june],
  NotSelected: [its.refused, its.june],
  Withdrawn: [playing(its.withPanel, its.ask(ada, 'WithdrawApplication', {}, its.june)), its.june],
  Declined: [playing(its.offered, its.ask(ada, 'DeclinePlace', { application: 1 }, its.june)), its.june],
  Participating: [its.planned, its.october],
  'Participating: at another school': [
    employed(its.planned, ada, { school: birch, contract: 'permanent' }),
    its.october,
  ],
  'Participating: nothing missing': [its.ready, '2028-07-10T09:00:00Z'],
  Paused: [its.paused, '2028-08-21T09:00:00Z'],
  'Paused: looked at': [playing(its.paused, its.looking()), its.later],
  ContinuationPending: [its.looked, its.later],
  'ContinuationPending: facts there': [its.withFacts, its.later],
  'ContinuationPending: provisional': [
    playing(its.looked, its.objectives(), its.deciding('provisional')),
    '2028-11-20T09:00:00Z',
  ],
  NotContinued: [its.letGo, its.later],
  'NotContinued: appealed': [its.appealed, its.later],
  'NotContinued: final': [letGoForGood, '2028-11-01T09:00:00Z'],
  Completed: [its.completed, autumn],
  'Completed: pool looked at': [playing(its.completed, its.ask(itself, 'OpenPoolReview', {}, autumn)), autumn],
  Left: [left, autumn],
  'Left: in the pool': [playing(left, its.ask(hr, 'EnterTalentPool', {}, its.october)), autumn],
} as const satisfies Readonly<Record<string, readonly [World, string]>>;
export type SituationName = keyof typeof situations;
export const whenDue = '2030-02-15T09:00:00Z';
