import { capital } from './numbers.js';

/** A clause as people say it: `002 §Secondment opportunities, step 3` is `Policy 002, Secondment opportunities, step 3`. */
export const clauseText = (clause: string): string => {
  const [, policy, place] = /^(\d{3}) §(.+)$/.exec(clause) ?? [];
  return policy && place ? `Policy ${policy}, ${capital(place)}` : clause;
};
