import { journey } from './journey.js';
import { answers } from './moves/act.js';
import { applied } from './moves/advert.js';
import { applicationOf, caseOf } from './moves/file.js';
import { ranked } from './moves/interviews.js';
import { appointedTo } from './moves/offer.js';
import { declared } from './moves/panel.js';
import { appointedInPayroll } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';
import { same } from './tell.js';
import type { Who, Post } from './trust.js';

const decided = async (post: Post, applicant: Who, admit: boolean): Promise<void> => {
  const application = await applicationOf(post, applicant);
  const reason = admit ? 'The network at the school was down that day.' : 'No reason was given.';
  const body = { application, admit, reason };
  await answers(post, 'hr-officer', `decide-late-${application}`, 'DecideLateApplication', body);
};

export const lateApplication = journey(
  'late-application',
  'Two applications come after the closing; HR admits one and turns the other down, each with a reason',
  async (trust) => {
    const post = await readyToSift(trust, ['applicant-1']);
    trust.teller.step('Two people apply after the closing');
    await applied(post, 'applicant-2', 'applicant-3');
    await decided(post, 'applicant-2', true);
    await decided(post, 'applicant-3', false);
    trust.teller.step('The panel looks at its interests again: it did not know of the one who came late');
    await declared(post);
    const statuses = (await caseOf(post)).state.applications.map(({ status }) => status);
    same('the applications', statuses, ['submitted', 'submitted', 'turned-down']);
    await interviewedAll(post, ['applicant-2', 'applicant-1']);
    await ranked(post, ['applicant-2', 'applicant-1']);
    const startsOn = await appointedTo(post, 'applicant-2');
    await appointedInPayroll(post, 'applicant-2', startsOn);
  },
);
