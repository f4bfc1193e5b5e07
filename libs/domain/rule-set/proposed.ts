import { atLocalTime, localDate } from '../../kernel/calendar.js';
import { refuse, type Context, type LocalDate, type StreamId } from '../../kernel/index.js';
import type { Proposal } from './events.js';
import type { PackVersion } from './words.js';

type Asked = Readonly<{
  hash: string;
  replaces: PackVersion;
  clause: string;
  policy?: StreamId | undefined;
  activeFrom: LocalDate;
}>;
const midnight = '00:00';

/** What is proposed, where it can be: a later version of the same pack, from a day to come. */
export const proposed = (
  pack: PackVersion,
  { hash, replaces, clause, policy, activeFrom }: Asked,
  { at }: Pick<Context<unknown>, 'at'>,
) => {
  if (replaces.id !== pack.id || replaces.version >= pack.version)
    return refuse('NotALaterVersion', { pack, replaces });
  const today = localDate(at);
  if (activeFrom <= today) return refuse('ActiveInThePast', { activeFrom, today });
  const because = { clause, ...(policy && { policy }) };
  const found: Proposal = { hash, replaces, because, activeFrom, activeAt: atLocalTime(activeFrom, midnight) };
  return { ok: true, proposal: found } as const;
};
