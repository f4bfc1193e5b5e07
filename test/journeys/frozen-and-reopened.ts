import { journey } from './journey.js';
import { answers, gives, isRefused } from './moves/act.js';
import { closed, timePasses } from './moves/advert.js';
import { caseOf, standsAt } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { declared, panelSetUp } from './moves/panel.js';
import { appointedInPayroll } from './moves/payroll.js';
import { interviewedAll, open } from './moves/ready.js';
import { same } from './tell.js';

const dayMs = 86_400_000;

export const frozenAndReopened = journey(
  'frozen-and-reopened',
  'The post lies still past the advert’s closing, nothing happens to it, and re-opened it goes on where it stood',
  async (trust) => {
    const { post, closesAt } = await open(trust, ['applicant-1']);
    await panelSetUp(post);
    trust.teller.step('HR lets the post lie still: its tasks close and its clocks stand');
    const reason = 'The budget is looked at again.';
    await gives(post, 'hr-officer', 'FreezePost', { reason });
    await standsAt(post, 'Frozen');
    await isRefused(post, 'applicant-2', 'NotAdvertised', 'Apply', { statement: 'Too soon.' });
    const after = new Date(Date.parse(closesAt) + dayMs).toISOString();
    await timePasses(post, after, 'The closing passes, and the advert does not close: the post is frozen');
    await standsAt(post, 'Frozen');
    await answers(post, 'hr-officer', 'reopen-post', 'ReopenPost', { reason: 'The budget stands.' });
    await standsAt(post, 'Advertised');
    const { step, applications } = (await caseOf(post)).state;
    same('the applications', applications.length, 1);
    if (step.status !== 'Advertised' || step.closesAt <= after) throw new Error('The advert was to close later.');
    await closed(post, step.closesAt);
    await declared(post);
    await interviewedAll(post, ['applicant-1']);
    await ranked(post, ['applicant-1']);
    const startsOn = await appointedTo(post, 'applicant-1');
    await appointedInPayroll(post, 'applicant-1', startsOn);
  },
);
