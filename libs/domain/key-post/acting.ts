import { localDate } from '../../kernel/calendar.js';
import { refuse, type Context, type LocalDate, type Role, type SchoolId } from '../../kernel/index.js';
import { holdersOn } from '../assignment/holders-on.js';
import { reaches } from '../assignment/words.js';
import { holding, serves } from '../process/index.js';
import { schoolOf, type KeyPost, type NamedKeyPost } from './state.js';
import type { StaffId, PostId } from '../../kernel/index.js';

export { actorOf } from '../process/index.js';

export const today = ({ at }: Pick<Context<unknown>, 'at'>): LocalDate => localDate(at);
export const hrOfThePost = holding<KeyPost>('HR', schoolOf);
/** The team across the trust says who could follow, wherever its members work. */
export const sltAnywhere = holding<KeyPost>('SLT');

const needs = (roles: readonly Role[], school?: SchoolId) =>
  refuse('NotAuthorised', { needs: roles.map((role) => ({ role, ...(school && { school }) })) });
/** A refusal to whom holds none of these roles for the school; undefined to who holds one. */
export const unlessOneOf = (roles: readonly Role[], school: SchoolId | undefined, context: Context<unknown>) =>
  roles.some((role) => context.roles.some((held) => serves(held, role, school))) ? undefined : needs(roles, school);

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
