import { journey } from './journey.js';
import { answers, gives, isRefused } from './moves/act.js';
import { standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { appointmentOf, payrollHas, payrollHasOnly } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';

export const appointeeWithdraws = journey(
  'appointee-withdraws',
  'Whoever was appointed withdraws; SLT looks at what hangs on it, HR voids the appointment, and payroll undoes it',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1']);
    await interviewedAll(post, ['applicant-1']);
    await ranked(post, ['applicant-1']);
    const startsOn = await appointedTo(post, 'applicant-1');
    const { appointment } = await appointmentOf(post);
    const expected = { staff: 'applicant-1', startsOn } as const;
    await payrollHas(post, appointment, expected);
    trust.teller.step('The appointee withdraws; nothing is undone before SLT has looked at what hangs on it');
    await gives(post, 'applicant-1', 'WithdrawFromAppointment', { vacancy: 1, reason: 'I am staying after all.' });
    const reason = { vacancy: 1, revision: 1, reason: 'The appointee has withdrawn.' };
    await isRefused(post, 'hr-officer', 'DependentVacanciesNotReviewed', 'VoidAppointment', reason);
    const note = 'The post at Ashgrove was not advertised yet.';
    await answers(post, 'slt-1', 'review-dependents-1', 'ReviewDependents', { vacancy: 1, note });
    await gives(post, 'hr-officer', 'VoidAppointment', reason);
    await payrollHas(post, appointment, { ...expected, revision: 2, voided: true });
    trust.teller.step('There is no reserve: the vacancy is unfilled, and HR chooses the route');
    const choice = { reason: 'The post is advertised next year.' };
    await answers(post, 'hr-officer', 'choose-route', 'CloseUnfilled', choice);
    await standsAt(post, 'Closed');
    await payrollHasOnly(post, 1);
    await payrollHas(post, appointment, { ...expected, revision: 2, voided: true });
  },
);
