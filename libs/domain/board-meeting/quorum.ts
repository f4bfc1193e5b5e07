import type { MeetingRules } from '../../policy-packs/rules.js';

const shares: Readonly<Record<MeetingRules['quorum'], (members: number) => number>> = {
  third: (members) => Math.ceil(members / 3),
  half: (members) => Math.ceil(members / 2),
  'more-than-half': (members) => Math.floor(members / 2) + 1,
};

/** How many of so many members have to be there for a decision. */
export const neededOf = (members: number, { quorum, quorumAtLeast }: MeetingRules): number =>
  Math.max(shares[quorum](members), quorumAtLeast);
