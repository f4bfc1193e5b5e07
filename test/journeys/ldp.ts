import { journey } from './journey.js';
import { answers, gives } from './moves/act.js';
import { timePasses } from './moves/advert.js';
import { established, leadershipOf } from './moves/ledger.js';
import {
  accepts,
  applied,
  declines,
  fileOf,
  intakeOpened,
  numberOf,
  planned,
  reviewed,
  selected,
  standsAs,
} from './moves/programme.js';
import { accepted } from './tell.js';
import { dayIn, idOf } from './trust.js';
import type { StaffId } from '#libs/kernel/index.js';

const joins = { who: 'staff-041' as StaffId, school: 'school-gullhaven' } as const;
const goes = { who: 'staff-044' as StaffId, head: 'head-juniperhithe' } as const;

export const ldp = journey(
  'ldp',
  'An application in May joins in September, from the wait-list; a term’s review, a secondment, completion, the talent pool',
  async (trust) => {
    const intake = await intakeOpened(trust, 1);
    const { year } = intake;
    const applicants = [goes, { who: joins.who }];
    await applied(intake, applicants);
    await selected(intake, applicants);
    await standsAs(intake, goes.who, 'Offered');
    await standsAs(intake, joins.who, 'WaitListed');
    trust.teller.step('The place is declined, and the first of the wait-list has it in the same moment');
    await declines(intake, goes.who);
    await standsAs(intake, joins.who, 'Offered');
    await accepts(intake, joins.who);
    await timePasses(intake, `${year}-09-02T09:00:00.000Z`, 'Whoever accepted has joined');
    await standsAs(intake, joins.who, 'Participating');
    await planned(intake, joins.who, `${year + 1}-06-30`);
    const file = fileOf(intake, joins.who);
    const activity = { kind: 'shadowing', from: `${year}-09-20`, to: `${year}-09-21`, ownTime: false };
    await timePasses(intake, `${year}-10-11T09:00:00.000Z`, 'The autumn term: the review opens by itself');
    await gives(file, joins.who, 'RecordActivity', activity);
    const on = await dayIn(trust, 0);
    const { deputy: homePost } = await leadershipOf(trust, {
      school: joins.school,
      head: 'head-gullhaven',
      deputy: joins.who,
      assistant: 'staff-104' as StaffId,
      on,
    });
    const post = await established(trust, { title: 'Head of School', school: 'school-brindlewick', from: on });
    await reviewed(intake, joins.who, { post });
    trust.teller.step('HR asks for the secondment that the review planned, and names it there');
    const stay = { from: `${year + 1}-01-04`, to: `${year + 1}-04-02`, pattern: [1, 1, 1, 1, 1] };
    const asked = { title: 'Head of School', secondee: idOf(joins.who), homePost, onLdp: true, ...stay };
    const plan = await numberOf(intake, 'start-secondment');
    const hr = await trust.as('hr-officer');
    await hr.task(intake.id, `start-secondment-${plan}`);
    const { case: secondment } = accepted(
      trust.teller,
      'hr-officer: RequestSecondment',
      await hr.post('/secondments', { ...asked, hostPost: post }),
    );
    await answers(intake, 'hr-officer', `start-secondment-${plan}`, 'RecordSecondmentStarted', { plan, secondment });
    await timePasses(intake, `${year + 1}-05-11T09:00:00.000Z`, 'The summer term: the last review before the end');
    await reviewed(intake, joins.who, { final: true });
    trust.teller.step('Training and research are done, the accreditation is on record, the programme is completed');
    const evidence = 'On file with HR.';
    await answers(file, joins.who, 'complete-element-1', 'CompletePlanElement', { element: 1, evidence });
    const findings = 'Reading aloud every day.';
    await answers(file, joins.who, 'complete-element-2', 'CompletePlanElement', { element: 2, evidence, findings });
    const award = { body: 'external', title: 'NPQ Headship', from: `${year + 1}-05-01` };
    await gives(file, 'hr-officer', 'AwardAccreditation', award);
    await gives(file, 'hr-officer', 'CompleteProgramme');
    await standsAs(intake, joins.who, 'Completed');
    await timePasses(
      intake,
      `${year + 2}-05-20T09:00:00.000Z`,
      'A year later the place in the talent pool is looked at',
    );
    await answers(file, 'hr-officer', 'review-pool-place', 'RenewPoolMembership');
  },
);
