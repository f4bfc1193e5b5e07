import type { Context } from '../../../kernel/index.js';
import { sideOf } from '../acting.js';
import type { Party, Stay } from '../words.js';

/** Home and host look at it, each for itself; a school that is both looks once. */
export const reviewersOf = (
  { staff, home, host }: Stay,
  context: Pick<Context<unknown>, 'people'>,
): readonly Party[] => {
  const of = { secondee: staff, home: home.school, host };
  const own: Party = { side: 'home', to: sideOf('home', of, context) };
  if ('school' in host && host.school === home.school) return [own];
  return [own, { side: 'host', to: sideOf('host', of, context) }];
};
