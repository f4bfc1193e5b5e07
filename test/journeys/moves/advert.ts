import { inDays, type Case, type Who, type Post } from '../trust.js';
import { answers, gives } from './act.js';

/** Step 2: HR advertises the post across the trust for eight days. Answers when it closes. */
export const advertised = async (post: Post): Promise<string> => {
  post.teller.step('Step 2: the post is advertised internally, across the trust');
  const closesAt = await inDays(post, 8);
  await answers(post, 'hr-officer', 'open-advert', 'OpenAdvert', { closesAt });
  return closesAt;
};

/** Members of staff apply, one after the other. */
export const applied = async (post: Post, ...applicants: readonly Who[]): Promise<void> => {
  for (const applicant of applicants)
    await gives(post, applicant, 'Apply', { statement: `Why I, ${applicant}, would lead this school well.` });
};

/** The rehearsal's clock moves on; whatever is due by then the process does by itself. */
export const timePasses = async (post: Case, until: string, what: string): Promise<void> => {
  post.teller.step(what);
  await post.waitUntil(until);
};

/** Step 2: the advert's instant comes, and the process itself closes it. */
export const closed = (post: Post, closesAt: string): Promise<void> =>
  timePasses(post, closesAt, `The advert runs until ${closesAt} (the rehearsal’s clock); the process closes it`);
