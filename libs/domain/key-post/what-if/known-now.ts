import { atLocalTime } from '../../../kernel/calendar.js';
import { dayBefore, type Context, type PostId, type StaffId, type StreamId } from '../../../kernel/index.js';
import { isKnown as isEstablished, type PostLedger } from '../../assignment/state.js';
import { standing, type KeyPost } from '../state.js';
import { keyPostOf } from '../words.js';
import type { Known } from './known.js';
import { membersIn } from './members.js';

/** A post's id is its stream's. */
export const streamOf = (post: PostId): StreamId => post as string as StreamId;

/** What a decision knows: its own key post, and the posts and key posts that it goes alongside; `asked` hears of each post. */
export const knownNow = (
  own: KeyPost,
  pool: readonly StaffId[],
  context: Context<unknown>,
  asked: (post: PostId) => void = () => undefined,
): Known => {
  const { people, others, stream } = context;
  const stateOf = <S>(one: StreamId): S | undefined => others?.[one] as S | undefined;
  return {
    holdingsIn: people.holdingsIn,
    holdingsOf: people.holdingsOf,
    membersOf: membersIn(context.people, pool),
    employed: (staff, day) => people.employmentAt(staff, atLocalTime(day)) !== undefined,
    lifeOf: (post) => {
      asked(post);
      const ledger = stateOf<PostLedger>(streamOf(post));
      if (!ledger || !isEstablished(ledger)) return undefined;
      const { pattern, from } = ledger.post;
      return { pattern, from, ...(ledger.status === 'Deleted' && { last: dayBefore(ledger.gone) }) };
    },
    nominationsOf: (post) => {
      asked(post);
      const it = keyPostOf(post) === stream ? own : stateOf<KeyPost>(keyPostOf(post));
      return it?.status === 'Named' ? standing(it) : undefined;
    },
  };
};
