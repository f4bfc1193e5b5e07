import type { Plan } from '#libs/domain/ldp-cycle/parts.js';
import type { About } from '../about.js';

const ofCandidate = /^(?:assess|give-verdict|write-feedback)-(\d+)(?:-|$)/;
const ofPlan = /^start-secondment-(\d+)$/;

const candidateIn = (key: string, seen: object): number | undefined => {
  const [, candidate] = ofCandidate.exec(key) ?? [];
  if (candidate) return Number(candidate);
  const [, plan] = ofPlan.exec(key) ?? [];
  const { plans = [] } = seen as Readonly<{ plans?: readonly Plan[] }>;
  return plans.find((one) => one.plan === Number(plan))?.candidate;
};

/** A task about one candidate, or about the secondment that was planned for a participant, is about them. */
export const candidateAbout: About = {
  may: (key) => ofCandidate.test(key) || ofPlan.test(key),
  of: (key, seen, { candidateOf }) => {
    const number = candidateIn(key, seen);
    return number === undefined ? undefined : candidateOf?.(String(number));
  },
};
