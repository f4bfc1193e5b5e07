import { journey } from './journey.js';
import { answers, answerIsRefused } from './moves/act.js';
import { timePasses } from './moves/advert.js';
import { standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { accepts, offered, sidesOf, signs, vacancyOf } from './moves/offer.js';
import { appointedInPayroll, appointmentOf } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';
import { same } from './tell.js';
import { dayIn, inDays, type Post } from './trust.js';

const propose = async (post: Post, as: string, days: number) => ({ vacancy: 1, startsOn: await dayIn(post, days), as });

export const dateNotAgreed = journey(
  'date-not-agreed',
  'The Heads agree on no date; the CEO is asked to bring them together, proposes one, and can sign for nobody',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1']);
    await interviewedAll(post, ['applicant-1']);
    await ranked(post, ['applicant-1']);
    await accepts(post, 'applicant-1', await offered(post));
    trust.teller.step('Step 4: the Heads propose different dates, and neither signs the other’s');
    const command = 'ProposeStartDate';
    await answers(post, 'head-brindlewick', 'propose-start-date-1', command, await propose(post, 'gaining', 30));
    const counter = await propose(post, 'releasing', 90);
    await answers(post, 'head-ashgrove', 'agree-start-date-1-releasing', command, counter);
    await timePasses(post, await inDays(post, 15), 'A fortnight passes; the process asks the CEO, and decides nothing');
    same('the vacancy', (await vacancyOf(post, 1)).status, 'AgreeingDate');
    const signing = { vacancy: 1, proposal: 2, as: 'gaining' };
    const gaining = 'agree-start-date-1-gaining';
    await answerIsRefused(post, 'ceo', 'NotAuthorised', gaining, 'AgreeStartDate', signing, 'head-brindlewick');
    await answers(post, 'ceo', 'settle-start-date-1', command, await propose(post, 'CEO', 60));
    await standsAt(post, 'Offering');
    for (const { side, part } of await sidesOf(post)) await signs(post, side, part, 3);
    const { startsOn } = await appointmentOf(post);
    await appointedInPayroll(post, 'applicant-1', startsOn);
  },
);
