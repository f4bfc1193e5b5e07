import { journey } from './journey.js';
import { answers } from './moves/act.js';
import { standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { payrollHasOnly } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';

export const noneAppointable = journey(
  'none-appointable',
  'Two meet the criteria and are interviewed; the panel finds neither appointable, and SLT chooses the route',
  async (trust) => {
    const applicants = ['applicant-1', 'applicant-2'] as const;
    const post = await readyToSift(trust, applicants);
    await interviewedAll(post, applicants);
    trust.teller.step('The panel finds nobody appointable; that is not “none meets”, and nobody is offered anything');
    await ranked(post, [], applicants);
    await standsAt(post, 'AwaitingRoute');
    const reason = 'The post is thought through again before it is advertised.';
    await answers(post, 'slt-1', 'choose-route', 'CloseUnfilled', { reason });
    await standsAt(post, 'Closed');
    await payrollHasOnly(post, 0);
  },
);
