import type { PolicyRules, RungRule } from '#libs/policy-packs/rules.js';

/** How the trust for tests looks after its policies. */
export const policyRules = (ladder: readonly RungRule[]): PolicyRules => ({
  cadence: { months: 24 },
  review: {
    opensDaysBefore: 180,
    daysBefore: [90, 60, 30, 7],
    late: [
      { weeks: 0, to: 'owner' },
      { weeks: 2, to: 'executive' },
      { weeks: 4, to: 'committee' },
      { weeks: 6, to: 'board' },
    ],
    ladder,
  },
  reading: { ladder },
  adoption: { ladder },
  consultation: { needs: ['substantive'], minimumDays: 14 },
  equalityImpact: { needs: ['substantive'] },
  approval: {
    editorial: ['owner', 'CEO'],
    minor: ['owner', 'SLT', 'authoriser'],
    substantive: ['owner', 'SLT', 'CEO', 'authoriser'],
    ladder,
  },
  meeting: { papersDaysBefore: 7, latePapers: 'refused', quorum: 'half', quorumAtLeast: 3, ladder },
  editorial: { resetsClock: false },
  impact: { classes: ['minor', 'substantive'], ladder },
  acknowledgement: { withinDays: 28 },
  standsOn: [],
});
