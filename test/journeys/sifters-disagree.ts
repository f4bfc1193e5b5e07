import { journey } from './journey.js';
import { answers, answerIsRefused } from './moves/act.js';
import { applicationOf, caseOf } from './moves/file.js';
import { interviewed, ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { appointedInPayroll } from './moves/payroll.js';
import { readyToSift } from './moves/ready.js';
import { shortlisted, sifted, siftedBy } from './moves/sift.js';
import { same } from './tell.js';

export const siftersDisagree = journey(
  'sifters-disagree',
  'Two sifters disagree on an essential criterion; the chair puts forward what holds, and the other sifter says the same',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1', 'applicant-3']);
    await sifted(post, ['applicant-3'], { meets: () => false });
    trust.teller.step('The sifters disagree about the first applicant; neither’s marks decide alone');
    await siftedBy(post, 'slt-2', 'applicant-1', true);
    await siftedBy(post, 'head-copperfen', 'applicant-1', false);
    const application = await applicationOf(post, 'applicant-1');
    const both = ['c1', 'c2'].map((criterion) => ({ criterion, met: true }));
    const reasons = 'The example in the second paragraph shows it.';
    const task = `reconcile-${application}`;
    const one = { application, marks: both.slice(0, 1), reasons };
    await answerIsRefused(post, 'slt-2', 'MarksMissing', task, 'ReconcileSift', one);
    for (const settling of ['slt-2', 'head-copperfen'] as const)
      await answers(post, settling, task, 'ReconcileSift', { application, marks: both, reasons });
    const statuses = (await caseOf(post)).state.applications.map(({ status }) => status);
    same('what came of the two applications', statuses, ['meets', 'falls-short']);
    await shortlisted(post, ['applicant-1']);
    await interviewed(post, ['applicant-1']);
    await ranked(post, ['applicant-1']);
    const startsOn = await appointedTo(post, 'applicant-1');
    await appointedInPayroll(post, 'applicant-1', startsOn);
  },
);
