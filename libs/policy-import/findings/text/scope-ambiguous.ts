import type { Detector } from '../detector.js';

/** The paper speaks as one school and as the trust: whom it binds is not plain (document 000, lines 18 and 55). */
export const scopeAmbiguous: Detector = ({ find }) => {
  const school = find(
    /\b(?:our|this|my) school\b(?! community| improvement| development)|\bschool\s?\(s\)|\bschools?\/trusts?\b/i,
  );
  const trust = find(/\b(?:our|the|this) trust\b|\bTrust, and the schools\b/i);
  if (!school.length || !trust.length) return [];
  const lines = [...new Set([...school, ...trust].map(({ line }) => line))].sort((a, b) => a - b);
  return [{ lines, facts: { asSchool: school.length, asTrust: trust.length } }];
};
