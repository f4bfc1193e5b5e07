import { ada, ben, ceo, hr } from '../../support/people.js';
import * as its from './histories.js';
import { itself, playing, type World } from './world.js';

const june = '2027-06-01T09:00:00Z';
const asking = (route: string) => its.ask(hr, 'ConvertToPermanent', { route, reason: its.reason }, june);
const asked = playing(its.withObjective, its.extending('2028-08-31'));
const exempted = playing(its.withObjective, asking('exemption'));
const granted = its.ask(
  ceo,
  'DecideExemption',
  { decision: 'grant', from: its.day('2027-09-01'), reason: its.reason },
  june,
);
const covered = its.assigned(its.withObjective, its.home, ben, {
  basis: 'cover',
  from: its.first,
  to: its.last,
  assignment: 'bens-cover',
});
const promisedTo = playing(its.promised(covered, its.home, 'bens-cover'), its.openingReturn);
const proposing = its.ask(hr, 'ProposeUnwinding', { on: its.day('2028-02-01') }, its.opensReturn);

/** Each place in which a secondment may stand, with the instant at which people act there. */
export const situations = {
  NotRequested: [its.trust, its.monday],
  Requested: [its.requested, its.monday],
  'Agreeing: nothing written': [its.released, its.monday],
  'Agreeing: written': [its.written, its.monday],
  'Agreeing: with a partner': [playing(its.toPartner, its.writing(its.partnerTerms)), its.monday],
  Agreed: [its.agreed, its.monday],
  'Running: no objective': [its.running, its.begins],
  'Running: objective set': [playing(its.running, its.settingObjective()), its.begins],
  'Running: acknowledged': [its.withObjective, june],
  'Running: review open': [playing(its.withObjective, its.ask(itself, 'OpenReview', {}, '2027-05-01T08:00:00Z')), june],
  'Running: extension asked': [asked, june],
  'Running: extension approved': [playing(asked, its.deciding()), june],
  'Running: five steps': [playing(its.withObjective, asking('five-steps')), june],
  'Running: exemption asked': [exempted, june],
  Returning: [its.returning, its.opensReturn],
  'Returning: promised to another': [promisedTo, its.opensReturn],
  'Returning: post deleted': [its.deleted(its.returning, its.home, '2028-01-01'), its.opensReturn],
  'Returning: planned': [its.planned, its.opensReturn],
  'Returning: planned elsewhere': [
    playing(its.returning, its.planning({ to: 'alternative', post: its.spare })),
    its.opensReturn,
  ],
  'Returning: unwinding proposed': [playing(its.returning, proposing), its.opensReturn],
  'Returning: early': [playing(its.withObjective, its.endingEarly('secondee', '2027-07-31', ada)), june],
  'Returning: suspended': [playing(its.withObjective, its.endingEarly('dismissal', '2027-07-31')), june],
  'Returning: stays on': [playing(promisedTo, its.ending()), '2028-02-10T09:00:00Z'],
  'Ended: outcome owed': [its.ended, its.ends],
  'Ended: nothing owed': [playing(its.ended, its.recordingOutcome()), its.ends],
  Completed: [its.completed, its.ends],
  Converted: [playing(exempted, granted), june],
  Refused: [playing(its.requested, its.ask(its.releasing.by, 'RefuseRelease', { reason: its.reason })), its.monday],
  Cancelled: [playing(its.agreed, its.ask(hr, 'CancelSecondment', { reason: its.reason })), its.monday],
} as const satisfies Readonly<Record<string, readonly [World, string]>>;
export type SituationName = keyof typeof situations;
export const whenDue = '2028-02-15T09:00:00Z';
