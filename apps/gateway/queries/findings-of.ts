import type { PersonCaller } from '#libs/access/index.js';
import { openFindings, type OpenFinding } from '#libs/domain/policy/state.js';
import { policies, type PolicyItem } from '#libs/read-models/policy-register/query.js';
import type { Engine } from '../engine.js';
import { decidesFindings } from './policies-of.js';
import { policyNow } from './policy-in-force.js';

/** An open finding with the policy in whose text it is; `document` is the hash of that text. */
export type FoundIn = Readonly<{ item: PolicyItem; document: string | undefined; finding: OpenFinding }>;

/** The policies with open findings that somebody decides on: HR all, and an owner their own. */
export const policiesToDecide = async (
  { store }: Pick<Engine, 'store'>,
  caller: PersonCaller,
): Promise<readonly PolicyItem[]> =>
  (await policies(store.pool, { withFindings: true })).filter(
    ({ owner, standing }) => standing !== 'Withdrawn' && decidesFindings(caller, owner),
  );

/** The open findings of these policies as their streams have them now. */
export const findingsIn = async (
  { store }: Pick<Engine, 'store'>,
  items: readonly PolicyItem[],
): Promise<readonly FoundIn[]> => {
  const found: FoundIn[] = [];
  for (const item of items) {
    const now = await policyNow(store, item.policy);
    if (!now) continue;
    found.push(...openFindings(now).map((finding) => ({ item, document: now.document?.hash, finding })));
  }
  return found;
};
