import { localDate } from '../../kernel/calendar.js';
import { refuse, type Context, type LocalDate, type PostId, type StaffId } from '../../kernel/index.js';
import { holdersOn } from '../assignment/holders-on.js';
import { reaches } from '../assignment/words.js';
import type { KeyPost, NamedKeyPost } from './state.js';

export { actorOf } from '../process/index.js';

export const today = ({ at }: Pick<Context<unknown>, 'at'>): LocalDate => localDate(at);

/** The key post, where it is one at present. */
export const named = (
  one: KeyPost,
): Readonly<{ ok: true; one: NamedKeyPost }> | ReturnType<typeof refuse<'KeyPostNotNamed'>> =>
  one.status === 'Named' ? { ok: true, one } : refuse('KeyPostNotNamed', { status: one.status });

/** Whether somebody holds the post for good, now or in the days to come. */
export const holdsForGood = (staff: StaffId, post: PostId, { people, at }: Pick<Context<unknown>, 'people' | 'at'>) =>
  people
    .holdingsIn(post)
    .some((one) => one.staff === staff && one.basis === 'substantive' && reaches(one, localDate(at)));
/** Who holds a post on the day of the decision, on whatever footing. */
export const holdersToday = (post: PostId, { people, at }: Pick<Context<unknown>, 'people' | 'at'>) => [
  ...new Set(holdersOn(people.holdingsIn(post), localDate(at)).map(({ staff }) => staff)),
];
