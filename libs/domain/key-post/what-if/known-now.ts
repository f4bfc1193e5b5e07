import { atLocalTime } from '../../../kernel/calendar.js';
import { dayBefore, type Context, type PostId, type StaffId, type StreamId } from '../../../kernel/index.js';
import { holdersOn } from '../../assignment/holders-on.js';
import { isKnown as isEstablished, type PostLedger } from '../../assignment/state.js';
import { standing, type KeyPost } from '../state.js';
import { keyPostOf, type Nominee } from '../words.js';
import type { Known } from './known.js';

/** A post's id is its stream's. */
export const streamOf = (post: PostId): StreamId => post as string as StreamId;

/** Who a nominee is on a day: position and role as the ledger and the directory have them, the pool as it is given. */
const membersIn =
  ({ people }: Pick<Context<unknown>, 'people'>, pool: readonly StaffId[]): Known['membersOf'] =>
  (nominee: Nominee, day) => {
    switch (nominee.by) {
      case 'staff':
        return [nominee.staff];
      case 'role':
        return people.holders(nominee.role, nominee.school);
      case 'pool':
        return pool.filter((staff) => !nominee.school || people.employer(staff) === nominee.school);
      case 'post': {
        const held = holdersOn(people.holdingsIn(nominee.post), day);
        return [...new Set(held.filter(({ basis }) => basis === 'substantive').map(({ staff }) => staff))];
      }
    }
  };

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
    membersOf: membersIn(context, pool),
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
