import { journey } from './journey.js';
import { gives, isRefused } from './moves/act.js';
import { caseOf, standsAt } from './moves/file.js';
import { payrollHasOnly } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';
import { same } from './tell.js';

export const cancelled = journey(
  'cancelled',
  'HR calls the post off after the interviews; every task closes, and nobody decides anything about it any more',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1']);
    await interviewedAll(post, ['applicant-1']);
    trust.teller.step('The school’s plans change: HR calls the post off, with a reason');
    await gives(post, 'hr-officer', 'CancelPost', { reason: 'Two schools share their leadership from September.' });
    await standsAt(post, 'Cancelled');
    same('the open tasks', (await caseOf(post)).tasks.length, 0);
    await isRefused(post, 'hr-officer', 'NotOpen', 'CancelPost', { reason: 'Once more.' });
    await isRefused(post, 'applicant-1', 'NotOpen', 'WithdrawApplication', {});
    await payrollHasOnly(post, 0);
  },
);
