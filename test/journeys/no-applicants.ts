import { journey } from './journey.js';
import { answers, answerIsRefused } from './moves/act.js';
import { advertised, closed } from './moves/advert.js';
import { standsAt } from './moves/file.js';
import { payrollHasOnly } from './moves/payroll.js';
import { open } from './moves/ready.js';

export const noApplicants = journey(
  'no-applicants',
  'Nobody applies, twice; nobody applying is not “none meets”, so HR chooses the route, and ends the search',
  async (trust) => {
    const { post, closesAt } = await open(trust, []);
    await closed(post, closesAt);
    await standsAt(post, 'AwaitingRoute');
    const evidence = { evidence: 'Nobody applied.' };
    const task = 'choose-route';
    await answerIsRefused(post, 'hr-officer', 'ExternalReviewPending', task, 'OpenExternalRoute', evidence);
    trust.teller.step('HR advertises the post once more');
    await answers(post, 'hr-officer', task, 'RelistPost');
    await closed(post, await advertised(post));
    const reason = 'The work is shared among three of the team until the summer.';
    await answers(post, 'hr-officer', task, 'CloseUnfilled', { reason });
    await standsAt(post, 'Closed');
    await payrollHasOnly(post, 0);
  },
);
