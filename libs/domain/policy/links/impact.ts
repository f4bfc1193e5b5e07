import type { Alongside, Context, StreamId } from '../../../kernel/index.js';
import type { ChangeClass } from '../../../policy-packs/policy-kinds.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { rungsFrom } from '../../process/index.js';
import { isLive, isRegistered, type Policy } from '../state.js';
import { otherPolicy } from './other-policy.js';

type Changed = Readonly<{ hash: string; what: ChangeClass | 'withdrawn' }>;
/** Each policy that names this one, once however many links it has. */
export const dependantsOf = (state: Policy): readonly StreamId[] =>
  isRegistered(state) ? [...new Set(state.dependants.map(({ policy }) => policy))] : [];

/** A new version asks each direct dependant once to check itself; it goes no farther by itself, so a circle has an end. */
export const impactOn = (
  state: Policy,
  { hash, what }: Changed,
  context: Context<Rules>,
  policy = context.stream,
): readonly Alongside[] => {
  const { classes, ladder } = context.rules.policies.impact;
  if (what !== 'withdrawn' && !classes.includes(what)) return [];
  // What is withdrawn is asked about although the same version was asked about when it was approved.
  const version = what === 'withdrawn' ? `${hash}-withdrawn` : hash;
  return dependantsOf(state).flatMap((stream): readonly Alongside[] => {
    const dependant = otherPolicy(context, stream);
    if (!isLive(dependant) || dependant.seen.includes(`${policy} ${version}`)) return [];
    const data = { check: dependant.checks + 1, policy, hash: version, what };
    return [
      { stream, events: [{ type: 'LinkedPolicyChanged', data: { ...data, ladder: rungsFrom(context.at, ladder) } }] },
    ];
  });
};
