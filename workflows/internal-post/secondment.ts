import { isRequested } from '#libs/domain/internal-post/state.js';
import type { SecondmentCommand } from '#libs/domain/secondment/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { Post } from './post.js';

type Opening = Extract<SecondmentCommand, { type: 'OpenSecondment' }>;

/** An appointment on secondment opens one; its case is named after the appointment, so that no rebuild opens a second. */
export const opensSecondment = async (post: Post, number: number): Promise<void> => {
  if (!isRequested(post.state)) return;
  const { onSecondmentUntil: to, post: hostPost, posts } = post.state.post;
  const vacancy = post.state.vacancies.find((one) => one.number === number);
  if (!to || vacancy?.status !== 'Appointed') return;
  const { appointment, staff, school, releasedBy, title, startsOn } = vacancy.appointment;
  const command = {
    type: 'OpenSecondment',
    data: {
      title,
      secondee: staff,
      homeSchool: releasedBy,
      hostSchool: school,
      // Where one advert fills several posts, HR names with the agreement which of them it is.
      ...(hostPost && posts === 1 && { hostPost }),
      from: startsOn,
      to,
      // These posts are development opportunities: the objective of document 002 is tied to them.
      onLdp: true,
      arisesFrom: appointment,
    },
  } satisfies { type: Opening['type']; data: Partial<Opening['data']> };
  const its = `secondment-${appointment}` as StreamId;
  await post.askOf(its, command, appointment, (refusal) => refusal === 'AlreadyRequested');
};

/** Of every vacancy that is filled by now. */
export const opensSecondments = async (post: Post): Promise<void> => {
  const vacancies = isRequested(post.state) ? post.state.vacancies : [];
  for (const { number } of vacancies) await opensSecondment(post, number);
};
