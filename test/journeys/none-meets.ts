import { journey } from './journey.js';
import { answers, answerIsRefused, isRefused } from './moves/act.js';
import { standsAt } from './moves/file.js';
import { reviewed } from './moves/gate.js';
import { payrollHasOnly } from './moves/payroll.js';
import { readyToSift } from './moves/ready.js';
import { sifted } from './moves/sift.js';

const evidence = { evidence: 'Both sifters marked both applications; neither shows experience of leading a change.' };

export const noneMeets = journey(
  'none-meets',
  'No applicant meets the essential criteria; with that evidence and the CEO’s review the external route opens',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1', 'applicant-2']);
    await isRefused(post, 'hr-officer', 'MatrixIncomplete', 'ConfirmNoneMeets');
    await sifted(post, ['applicant-1', 'applicant-2'], { meets: () => false });
    trust.teller.step('Step 5: no applicant meets the essential criteria: the external route');
    await answers(post, 'hr-officer', 'confirm-none-meets', 'ConfirmNoneMeets');
    await standsAt(post, 'ExternalRoute');
    const task = 'open-external-route';
    await answerIsRefused(post, 'hr-officer', 'ExternalReviewPending', task, 'OpenExternalRoute', evidence);
    await reviewed(post, 'recruit-externally-too');
    await answers(post, 'hr-officer', task, 'OpenExternalRoute', evidence);
    const note = 'Appointed from outside, from September.';
    await answers(post, 'hr-officer', 'record-external-outcome', 'RecordExternalOutcome', { filled: 1, note });
    await standsAt(post, 'ExternallyFilled');
    await payrollHasOnly(post, 0);
  },
);
