import { answers, gives } from '../journeys/moves/act.js';
import { ranked, scored } from '../journeys/moves/interviews.js';
import { appointedTo, offered } from '../journeys/moves/offer.js';
import { appointmentOf } from '../journeys/moves/payroll.js';
import type { Post, Who } from '../journeys/trust.js';
import { idOf } from '../journeys/trust.js';
import { calledOff, type Open } from './open-post.js';

/** An appointment as payroll has to have it. */
export type Made = Readonly<{
  appointment: string;
  staff: string;
  startsOn: string;
  revision: number;
  voided: boolean;
}>;

const made = async (post: Post, staff: Who, vacancy = 1): Promise<Made> => {
  const startsOn = await appointedTo(post, staff, vacancy);
  const { appointment } = await appointmentOf(post, vacancy);
  return { appointment, staff: idOf(staff), startsOn, revision: 1, voided: false };
};

/** Appointed, withdrawn and voided; the next of the reserve is appointed. */
const fallsThrough = async (post: Post, first: Who, second: Who): Promise<readonly Made[]> => {
  const fallen = await made(post, first);
  await gives(post, first, 'WithdrawFromAppointment', { vacancy: 1 });
  await answers(post, 'slt-1', 'review-dependents-1', 'ReviewDependents', { vacancy: 1, note: 'None.' });
  await gives(post, 'hr-officer', 'VoidAppointment', { vacancy: 1, revision: 1, reason: 'Withdrew.' });
  return [{ ...fallen, revision: 2, voided: true }, await made(post, second)];
};

/** From interviews that have begun to the post's end; answers the appointments that came of it. */
export const fillPost = async ({ post, plan }: Open): Promise<readonly Made[]> => {
  const { outcome, panel, applicants } = plan;
  const [first, second] = applicants as readonly [Who, Who, ...Who[]];
  if (await calledOff(post, plan, 3)) return [];
  await scored(post, applicants, panel);
  if (outcome === 'none-appointable') {
    await ranked(post, [], applicants, panel);
    await answers(post, 'slt-1', 'choose-route', 'CloseUnfilled', { reason: 'Thought through again.' });
    return [];
  }
  await ranked(post, applicants, [], panel);
  if (outcome === 'voided') return fallsThrough(post, first, second);
  if (outcome === 'two-posts') return [await made(post, first, 1), await made(post, second, 2)];
  if (outcome !== 'declined') return [await made(post, first)];
  const offer = await offered(post);
  await answers(post, first, 'answer-offer-1', 'DeclineOffer', { vacancy: 1, offer });
  return [await made(post, second)];
};
