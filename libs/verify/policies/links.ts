import type { PolicyCase } from '../../domain/policy/fold.js';
import { isRegistered } from '../../domain/policy/state.js';
import type { Link } from '../../domain/policy/words.js';

type Policies = ReadonlyMap<string, PolicyCase>;
const linksOf = (state: PolicyCase | undefined, which: 'links' | 'dependants'): readonly Link[] =>
  state && isRegistered(state) ? state[which] : [];

/** What two policies know of a link between them is recorded in both or in neither. */
export const linkFaults = (policies: Policies): readonly (readonly [subject: string, what: string])[] =>
  [...policies].flatMap(([stream, state]) => {
    const without = (which: 'links' | 'dependants', other: 'links' | 'dependants') =>
      linksOf(state, which).filter(
        ({ policy, kind }) =>
          !linksOf(policies.get(policy), other).some((back) => back.policy === stream && back.kind === kind),
      );
    return [
      ...without('links', 'dependants').map(({ policy, kind }) => [stream, `${kind} ${policy}, which knows nothing of it`] as const), // prettier-ignore
      ...without('dependants', 'links').map(({ policy, kind }) => [stream, `believes that ${policy} ${kind} it, which does not`] as const), // prettier-ignore
    ];
  });
