import { journey } from './journey.js';
import { gives } from './moves/act.js';
import { applied, closed, timePasses } from './moves/advert.js';
import { caseOf, standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { declared, panelSetUp } from './moves/panel.js';
import { appointedInPayroll } from './moves/payroll.js';
import { interviewedAll, open } from './moves/ready.js';
import { same } from './tell.js';

const dayMs = 86_400_000;

export const extension = journey(
  'extension',
  'The advert stays open longer; who has applied stays in, and who applies in the time gained is considered too',
  async (trust) => {
    const { post, closesAt } = await open(trust, ['applicant-1']);
    await panelSetUp(post);
    const later = new Date(Date.parse(closesAt) + 2 * dayMs).toISOString();
    trust.teller.step(`HR keeps the advert open until ${later}`);
    const reason = 'Two schools were closed by snow.';
    await gives(post, 'hr-officer', 'ExtendAdvert', { closesAt: later, reason });
    await timePasses(post, closesAt, 'The first closing passes, and the advert is still open');
    await standsAt(post, 'Advertised');
    await applied(post, 'applicant-2');
    await closed(post, later);
    same('the applications', (await caseOf(post)).state.applications.length, 2);
    await declared(post);
    await interviewedAll(post, ['applicant-2', 'applicant-1']);
    await ranked(post, ['applicant-2', 'applicant-1']);
    const startsOn = await appointedTo(post, 'applicant-2');
    await appointedInPayroll(post, 'applicant-2', startsOn);
  },
);
