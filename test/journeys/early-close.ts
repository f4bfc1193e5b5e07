import { journey } from './journey.js';
import { gives, isRefused } from './moves/act.js';
import { ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { declared, panelSetUp } from './moves/panel.js';
import { appointedInPayroll } from './moves/payroll.js';
import { interviewedAll, open } from './moves/ready.js';

export const earlyClose = journey(
  'early-close',
  'HR closes the advert before its time, with a reason; whoever has applied is considered',
  async (trust) => {
    const { post } = await open(trust, ['applicant-1']);
    await panelSetUp(post);
    trust.teller.step('HR closes the advert early, and nobody can apply any more as if it were open');
    await gives(post, 'hr-officer', 'CloseAdvertEarly', { reason: 'The school needs cover from Monday.' });
    await isRefused(post, 'hr-officer', 'NotAdvertised', 'CloseAdvertEarly', { reason: 'Once more.' });
    await declared(post);
    await interviewedAll(post, ['applicant-1']);
    await ranked(post, ['applicant-1']);
    const startsOn = await appointedTo(post, 'applicant-1');
    await appointedInPayroll(post, 'applicant-1', startsOn);
  },
);
