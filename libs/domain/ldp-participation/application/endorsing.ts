import { acceptAlongside, refuse, type Context } from '../../../kernel/index.js';
import { hasBegun, stepIn, type Participation } from '../state.js';
import { entering } from '../to-cycle.js';
import type { ApplicationEvent } from './events.js';
import type { Endorsement } from '../words.js';

type Read = Extract<ApplicationEvent, { type: 'ApplicationEndorsed' | 'ApplicationCommented' }>;

/** The application with this number, while it waits for its endorser. */
export const awaiting = (state: Participation, number: number) =>
  hasBegun(state) && stepIn(state, 'Submitted') && state.applications === number
    ? ({ ok: true, file: state } as const)
    : refuse('NotAwaitingEndorsement', { status: state.status, application: number });

/** On to the panel, with what was said of it; into the cycle at once where that is open. */
export const forwarding = (
  state: Participation,
  said: Readonly<{ number: number; endorsement: Endorsement; read: readonly Read[] }>,
  context: Context<unknown>,
) => {
  const { number, endorsement, read } = said;
  const one = awaiting(state, number);
  if (!one.ok) return one;
  const into = entering(one.file, endorsement, context);
  if (!into.ok) return into;
  const forwarded = { type: 'ApplicationForwarded', data: { number, endorsement } } as const;
  return acceptAlongside([...read, forwarded, ...into.events], into.alongside);
};
