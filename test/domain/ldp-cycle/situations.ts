import { cora, dev, slt } from '../../support/people.js';
import * as its from './histories.js';
import { playing, type World } from './world.js';

const lateOne = playing(its.running, ...its.applying(its.applicantFive, '2027-08-30T09:00:00Z'));
const nobodyLeft = playing(its.selected, its.withdraws(its.three), its.withdraws(its.one), its.withdraws(its.two));
const short = playing(
  its.declared,
  its.ask(cora, 'DeclareInterests', { conflicts: [its.kin(1)] }, its.june),
  its.declaring(slt, [its.kin(1)]),
);

/** Each place in which a cycle may stand, with the instant at which people act there. */
export const situations = {
  NotOpened: [its.nobody, its.january],
  'Open: no panel': [its.applied, its.may],
  'Open: panel': [its.withPanel, its.june],
  'Open: declared': [its.declared, its.june],
  'Open: assessed': [its.assessed, its.june],
  'Open: one voted': [playing(its.assessed, its.verdict(slt, 1)), its.june],
  'Open: decided': [its.decidedOne, its.june],
  'Open: no quorum for one': [short, its.june],
  'Open: panel ready': [its.ready, its.june],
  'Selecting: not decided': [playing(its.declared, its.closingApplications), its.september],
  'Selecting: panel ready': [its.closedForApplications, its.september],
  Selected: [its.selected, its.september],
  'Selected: all gone': [nobodyLeft, its.september],
  Running: [its.running, its.autumnReview],
  'Running: review open': [its.withPost(its.inReview), its.autumnReview],
  'Running: review nearly over': [its.busy, its.autumnReview],
  'Running: review closed': [its.reviewed, its.autumnReview],
  'Running: CEO is asked': [its.askingCeo, its.february],
  'Running: one comes late': [
    playing(lateOne, ...its.allDeclare(its.autumnReview), its.addingMember(dev)),
    its.autumnReview,
  ],
  Ended: [its.ended, its.february],
} as const satisfies Readonly<Record<string, readonly [World, string]>>;
export type SituationName = keyof typeof situations;
export const whenDue = '2030-02-15T09:00:00Z';
