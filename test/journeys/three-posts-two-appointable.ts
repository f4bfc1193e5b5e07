import { journey } from './journey.js';
import { answers } from './moves/act.js';
import { standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { appointmentOf, payrollHas, payrollHasOnly } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';

export const threePostsTwoAppointable = journey(
  'three-posts-two-appointable',
  'One advert for three posts, two candidates appointable: two are appointed, and people choose what becomes of the third',
  async (trust) => {
    const applicants = ['applicant-1', 'applicant-2', 'applicant-3'] as const;
    const post = await readyToSift(trust, applicants, { title: 'Lead Practitioner', posts: 3 });
    await interviewedAll(post, applicants);
    await ranked(post, ['applicant-1', 'applicant-2'], ['applicant-3']);
    const first = await appointedTo(post, 'applicant-1', 1);
    await standsAt(post, 'Offering');
    const second = await appointedTo(post, 'applicant-2', 2);
    trust.teller.step('The third post has nobody; what was agreed with two stands');
    await standsAt(post, 'AwaitingRoute');
    await answers(post, 'hr-officer', 'choose-route', 'CloseUnfilled', { reason: 'Two are enough for this year.' });
    await standsAt(post, 'Closed');
    const [one, two] = [await appointmentOf(post, 1), await appointmentOf(post, 2)];
    await payrollHas(post, one.appointment, { staff: 'applicant-1', startsOn: first });
    await payrollHas(post, two.appointment, { staff: 'applicant-2', startsOn: second });
    await payrollHasOnly(post, 2);
  },
);
