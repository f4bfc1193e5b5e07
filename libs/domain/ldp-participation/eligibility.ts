import type { Context, StaffId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import type { Eligibility } from './words.js';

/** Who employs them on which terms now, and whether the programme is open to that. Document 002, Access, line 24. */
export const eligibilityOf = (
  staff: StaffId,
  { people, at, rules }: Pick<Context<Rules>, 'people' | 'at' | 'rules'>,
): Eligibility => {
  const employment = people.employmentAt(staff, at);
  const { contracts, version } = rules.ldp.eligibility;
  return {
    at,
    ...(employment && { school: employment.school, contract: employment.contract }),
    eligible: employment !== undefined && contracts.includes(employment.contract),
    version,
  };
};
