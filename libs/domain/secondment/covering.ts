import { localDate } from '../../kernel/calendar.js';
import { refuse, type Context, type PostId, type StaffId } from '../../kernel/index.js';
import { chainOf } from '../acting-up/chain.js';
import { reaches } from '../assignment/words.js';
import { isAbout } from '../process/index.js';
import { isRequested, type Secondment } from './state.js';

type Asking = Pick<Context<unknown>, 'people' | 'at'>;

const homePostOf = (state: Secondment): PostId | undefined => {
  if (!isRequested(state)) return undefined;
  return 'stay' in state.step ? state.step.stay.home.post : (state.draft?.home.post ?? state.asked.homePost);
};

/** Who is in a post for somebody else, today or later, and whoever acts behind them: each keeps or loses their place with the way back. */
export const coveringIn = (post: PostId, { people, at }: Asking): readonly StaffId[] => {
  const today = localDate(at);
  const direct = people
    .holdingsIn(post)
    .filter((one) => (one.basis === 'acting' || one.basis === 'cover') && reaches(one, today));
  const days = new Set([today, ...direct.map(({ from }) => (from > today ? from : today))]);
  const behind = [...days].flatMap((day) => chainOf(people, post, day));
  return [...new Set([...direct, ...behind].map(({ staff }) => staff))];
};
/** Who covers for the secondee in the home post, with those who act behind them. */
export const covering = (state: Secondment, context: Asking): readonly StaffId[] => {
  const post = homePostOf(state);
  const secondee = isRequested(state) ? state.asked.secondee : undefined;
  return post ? coveringIn(post, context).filter((staff) => staff !== secondee) : [];
};

/** Nobody who covers for the secondee decides for the home side how long they do. */
export const ownCover = (state: Secondment, context: Context<unknown>) =>
  covering(state, context).some((staff) => isAbout(staff, context))
    ? refuse('OwnCase', { because: 'own-case' })
    : undefined;
