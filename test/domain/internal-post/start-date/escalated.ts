import type { Rules } from '#libs/policy-packs/rules.js';
import { theProcessItself, type Fact } from '../../../support/given.js';
import { testPack } from '../../../support/pack.js';
import { ben, headOfAsh, headOfBirch } from '../../../support/people.js';
import { move, play } from '../../../support/play.js';
import * as its from '../histories.js';

/** A start date is chased for ten days, and brought to the CEO after twelve. */
export const escalatingRules: Rules = {
  ...testPack.rules,
  internalPost: {
    ...testPack.rules.internalPost,
    startDate: {
      ladder: [
        { kind: 'overdue', after: 'P10D' },
        { kind: 'escalate', after: 'P12D' },
      ],
    },
  },
};
export const escalation = its.at('2027-02-16T09:00:00Z');

/** The Head who gains wants January, the Head who releases May. */
export const torn: readonly Fact[] = play(
  play(its.offered, { at: its.offerDay, rules: escalatingRules }, its.accepting(ben)),
  { at: its.agreeingDay, rules: escalatingRules },
  move(headOfAsh, 'ProposeStartDate', { vacancy: 1, startsOn: its.day('2027-03-01'), as: 'gaining' }),
  move(headOfBirch, 'ProposeStartDate', { vacancy: 1, startsOn: its.day('2027-05-01'), as: 'releasing' }),
);
export const escalated: readonly Fact[] = play(
  torn,
  { at: escalation, rules: escalatingRules },
  move(theProcessItself, 'EscalateStartDate', { vacancy: 1 }),
);
