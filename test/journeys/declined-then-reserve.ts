import { journey } from './journey.js';
import { answers, isRefused } from './moves/act.js';
import { ranked } from './moves/interviews.js';
import { appointedTo, offered } from './moves/offer.js';
import { appointedInPayroll } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';

export const declinedThenReserve = journey(
  'declined-then-reserve',
  'The first choice declines; the process brings up the reserve, who is offered the post and accepts',
  async (trust) => {
    const applicants = ['applicant-1', 'applicant-2'] as const;
    const post = await readyToSift(trust, applicants);
    await interviewedAll(post, applicants);
    await ranked(post, applicants);
    trust.teller.step('Step 4: the first choice declines; the process brings up the reserve');
    const offer = await offered(post);
    const { version } = await (await post.as('applicant-1')).task(post.id, 'answer-offer-1');
    const reason = 'My family stays in Suffolk.';
    await answers(post, 'applicant-1', 'answer-offer-1', 'DeclineOffer', { vacancy: 1, offer, reason });
    const stale = { taskVersion: version };
    await isRefused(post, 'applicant-1', 'TaskChanged', 'AcceptOffer', { vacancy: 1, offer }, stale);
    const startsOn = await appointedTo(post, 'applicant-2');
    await appointedInPayroll(post, 'applicant-2', startsOn);
  },
);
