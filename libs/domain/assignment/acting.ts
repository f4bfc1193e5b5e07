import { refuse, type Context, type StaffId } from '../../kernel/index.js';
import { atLocalTime } from '../../kernel/calendar.js';
import { holding, isAbout } from '../process/index.js';
import { schoolOf, type Assignment, type PostLedger } from './state.js';
import type { Dates } from './words.js';

export { actorOf } from '../process/index.js';

/** HR of the post's school, or of the trust. */
export const hrOfThePost = holding<PostLedger>('HR', schoolOf);

/** Nobody gives a post to themselves, nor changes how they hold one. */
export const ownPost = (staff: StaffId | undefined, context: Context<unknown>) =>
  staff && isAbout(staff, context) ? refuse('OwnCase', { because: 'own-case' }) : undefined;

/** Whom the trust does not employ on the first day holds no post from then on. */
export const notEmployed = (staff: StaffId, { from }: Pick<Dates, 'from'>, { people }: Context<unknown>) =>
  people.employmentAt(staff, atLocalTime(from)) ? undefined : refuse('NotEmployedThen', { staff, from });

/** What a case has brought about is changed in that case, so that neither knows something else than the other. */
export const ofACase = (assignment: Assignment | undefined) =>
  assignment?.because ? refuse('BroughtAboutByACase', { case: assignment.because }) : undefined;
