import type { Fold, Message } from '#libs/kernel/index.js';
import type { Follow } from '../../../workflows/contract.js';
import { follow } from '../../../workflows/follow.js';

type Counted = Message<'Counted', { by: number; why: string }> | Message<'Ended'>;
type Count = Readonly<{ total: number; whys: readonly string[]; ended: boolean }>;

/** A process whose event once was a bare `amount`, then `by` alone. */
const fold: Fold<Count, Counted> = {
  revision: 2,
  initial: { total: 0, whys: [], ended: false },
  evolve: (state, event) =>
    event.type === 'Ended'
      ? { ...state, ended: true }
      : { ...state, total: state.total + event.data.by, whys: [...state.whys, event.data.why] },
  upcasters: {
    Counted: [
      ({ amount }: { amount: number }) => ({ by: amount }),
      ({ by }: { by: number }) => ({ by, why: 'not recorded' }),
    ],
  },
};

export async function internalPost(args: Follow<Count>): Promise<Count> {
  const count = await follow<Count, Counted, never>(args, fold);
  await count.until((state) => state.ended);
  return count.state;
}
