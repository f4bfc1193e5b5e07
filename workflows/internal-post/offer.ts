import { isRequested } from '#libs/domain/internal-post/state.js';
import { leaves, type Step } from './post.js';
import { fill } from './vacancy.js';

/** 4. Each of the posts is offered, accepted and given a start date by itself, side by side with the others. */
export const offering: Step = (post) => {
  const vacancies = isRequested(post.state) ? post.state.vacancies : [];
  return Promise.all([post.until(leaves('Offering')), ...vacancies.map(({ number }) => fill(post, number))]);
};
