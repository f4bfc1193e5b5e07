import { journey } from './journey.js';
import { answers } from './moves/act.js';
import { standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { accepts, offered, signs, vacancyOf } from './moves/offer.js';
import { appointedInPayroll, appointmentOf } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';
import { same } from './tell.js';
import { dayIn } from './trust.js';

export const dateCounteredTwice = journey(
  'date-countered-twice',
  'The gaining Head’s date is countered by the releasing Head and by the candidate; only what all sign counts',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1']);
    await interviewedAll(post, ['applicant-1']);
    await ranked(post, ['applicant-1']);
    await accepts(post, 'applicant-1', await offered(post));
    trust.teller.step('Step 4: the gaining Head proposes, the releasing Head counters, the candidate counters that');
    const propose = async (as: string, days: number) => ({ vacancy: 1, startsOn: await dayIn(post, days), as });
    const command = 'ProposeStartDate';
    await answers(post, 'head-brindlewick', 'propose-start-date-1', command, await propose('gaining', 20));
    await answers(post, 'head-ashgrove', 'agree-start-date-1-releasing', command, await propose('releasing', 60));
    await answers(post, 'applicant-1', 'agree-start-date-1-candidate', command, await propose('candidate', 45));
    await signs(post, 'releasing', 'head-ashgrove', 3);
    same('the vacancy, with one signature missing', (await vacancyOf(post, 1)).status, 'AgreeingDate');
    await signs(post, 'gaining', 'head-brindlewick', 3);
    await standsAt(post, 'Appointed');
    const { startsOn } = await appointmentOf(post);
    same('the date that all have signed', startsOn, await dayIn(post, 45));
    await appointedInPayroll(post, 'applicant-1', startsOn);
  },
);
