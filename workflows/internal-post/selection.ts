import { nextInterview } from '#libs/domain/internal-post/deadlines.js';
import { lateTasks } from './late.js';
import { leaves, type Step } from './post.js';

/** 3. The panel is complete, has declared its interests, and sifts each application; HR confirms who is interviewed. */
export const sifting: Step = (post) => post.chase(leaves('Sifting'), lateTasks);

/** Everybody who meets the essential criteria is interviewed; from each interview's beginning the panel scores it. */
export const interviewing: Step = (post) =>
  Promise.all([
    post.chase(leaves('Interviewing'), lateTasks),
    post.until(leaves('Interviewing'), {
      at: (s) => nextInterview(s)?.startsAt,
      then: (s) => ({ type: 'OpenScoring', data: { application: nextInterview(s)!.application } }),
    }),
  ]);

/** The chair ranks the candidates, and the panel agrees; the process has no part in it but to remind them. */
export const deciding: Step = (post) => post.chase(leaves('Deciding'), lateTasks);
