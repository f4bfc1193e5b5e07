import { fetchJson } from './api.js';
import { journey } from './journey.js';
import { answerIsRefused, answers, isRefused } from './moves/act.js';
import { advertised, applied, closed } from './moves/advert.js';
import { described } from './moves/description.js';
import { caseOf, standsAt } from './moves/file.js';
import { identified, requestedTwice, reviewed } from './moves/gate.js';
import { ranked } from './moves/interviews.js';
import { accepts, amended, offered, sidesOf, signs } from './moves/offer.js';
import { declared, panelSetUp } from './moves/panel.js';
import { appointmentOf, payrollHas, payrollHasOnly } from './moves/payroll.js';
import { interviewedAll } from './moves/ready.js';
import { timelineOf } from './moves/timeline.js';
import { same } from './tell.js';
import { dayIn, type Post } from './trust.js';

const applicants = ['applicant-1', 'applicant-2', 'applicant-3'] as const;

const counteredDate = async (post: Post): Promise<string> => {
  post.teller.step(
    'Step 4: the start date is agreed with the Head of the employing school: proposed, countered, agreed',
  );
  const [wished, startsOn] = [await dayIn(post, 40), await dayIn(post, 60)];
  const propose = (as: string, on: string) => ({ vacancy: 1, startsOn: on, as });
  await answers(post, 'hr-officer', 'propose-start-date-1', 'ProposeStartDate', propose('HR', wished));
  await signs(post, 'candidate', 'applicant-2', 1);
  const counter = propose('releasing', startsOn);
  await answers(post, 'head-dunmarsh', 'agree-start-date-1-releasing', 'ProposeStartDate', counter);
  const old = { vacancy: 1, proposal: 1, as: 'gaining' };
  const task = 'agree-start-date-1-gaining';
  await answerIsRefused(post, 'head-brindlewick', 'ProposalSuperseded', task, 'AgreeStartDate', old);
  for (const { side, part } of await sidesOf(post)) if (side !== 'releasing') await signs(post, side, part, 2);
  return startsOn;
};

const dateMoves = async (post: Post, startsOn: string): Promise<void> => {
  post.teller.step('The date moves after all: all sides agree once more, and payroll follows');
  const { appointment } = await appointmentOf(post);
  const expected = { staff: 'applicant-2' } as const;
  await payrollHas(post, appointment, { ...expected, startsOn });
  const later = await dayIn(post, 67);
  const reason = 'Handover takes a week more.';
  await amended(post, { startsOn: later, reason });
  await payrollHas(post, appointment, { ...expected, startsOn: later, revision: 2 });
};

export const appointed = journey(
  'appointed',
  'All five steps, from HR’s request to the appointment in payroll’s records, with a countered and an amended date',
  async (trust) => {
    const post = await requestedTwice(trust);
    const { version } = await (await trust.as('slt-1')).task(post.id, 'identify-post');
    await isRefused(
      post,
      'slt-1',
      'TaskChanged',
      'IdentifyPost',
      { because: 'x', evidence: 'y' },
      { taskVersion: version + 7 },
    );
    await identified(post);
    await reviewed(post);
    await described(post);
    const closesAt = await advertised(post);
    await applied(post, ...applicants);
    await isRefused(post, 'applicant-1', 'AlreadyApplied', 'Apply', { statement: 'Again.' });
    await panelSetUp(post);
    await closed(post, closesAt);
    await declared(post);
    same('the number of applications', (await caseOf(post)).state.applications.length, 3);
    await interviewedAll(post, ['applicant-2', 'applicant-3', 'applicant-1']);
    await ranked(post, ['applicant-2', 'applicant-3'], ['applicant-1']);
    await accepts(post, 'applicant-2', await offered(post));
    const startsOn = await counteredDate(post);
    await dateMoves(post, startsOn);
    await payrollHasOnly(post, 1);
    await standsAt(post, 'Appointed');
    await timelineOf(post);
    const { status } = await fetchJson(`${trust.urls.gateway}/cases/${post.id}`);
    same('what a stranger is answered', status, 401);
  },
);
