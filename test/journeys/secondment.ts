import type { StaffId } from '#libs/kernel/index.js';
import { journey } from './journey.js';
import { answers, gives } from './moves/act.js';
import { actingAway, allowed, unwound } from './moves/acting-up.js';
import { timePasses } from './moves/advert.js';
import { ranked } from './moves/interviews.js';
import { boardOf, established, holdsOn, leadershipOf } from './moves/ledger.js';
import { appointedTo } from './moves/offer.js';
import { appointmentOf } from './moves/payroll.js';
import { interviewedAll, readyToSift } from './moves/ready.js';
import { agreed, objectiveSet, standsIn } from './moves/secondment.js';
import { same } from './tell.js';
import { dayIn, type Case, type Trust } from './trust.js';

const harrowlode = {
  school: 'school-harrowlode',
  head: 'head-harrowlode',
  deputy: 'staff-042' as StaffId,
  assistant: 'staff-123' as StaffId,
  teacher: 'staff-121' as StaffId,
} as const;
const { school, head } = harrowlode;
const dayMs = 86_400_000;
const after = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** A post at another school is filled from inside, for a time: the Head of Harrowlode is appointed. */
const secondedByAppointment = async (trust: Trust): Promise<Readonly<{ stay: Case; from: string; to: string }>> => {
  trust.teller.step('A post at Brindlewick is to be filled on secondment, for three months');
  const title = 'Head of School';
  const post = await established(trust, { title, school: 'school-brindlewick', from: await dayIn(trust, 0) });
  const to = await dayIn(trust, 140);
  const asked = await readyToSift(trust, [head], { title, post, onSecondmentUntil: to });
  await interviewedAll(asked, [head]);
  await ranked(asked, [head]);
  const from = await appointedTo(asked, head);
  const { appointment } = await appointmentOf(asked);
  trust.teller.say(`the appointment opens secondment-${appointment}`);
  return { stay: { ...trust, id: `secondment-${appointment}` }, from, to };
};

export const secondment = journey(
  'secondment',
  'A post ends in a secondment; three people act up behind a Head, who returns three weeks early with all of them',
  async (trust) => {
    const posts = await leadershipOf(trust, { ...harrowlode, on: await dayIn(trust, 0) });
    const { stay, from, to } = await secondedByAppointment(trust);
    await agreed(stay, { from, to, home: 'ceo', host: 'head-brindlewick', secondee: head });
    trust.teller.step('The Head will be away: deputy, assistant and teacher each act one post up from that day');
    const { links, acting, own } = await actingAway(trust, harrowlode, posts, { cause: stay.id, from });
    await timePasses(stay, `${from}T09:00:00.000Z`, 'The first day: the secondment and all three begin by themselves');
    await standsIn(stay, 'Running', 'Returning');
    await holdsOn(trust, school, from, acting);
    trust.teller.step('SLT decides on the allowances; the objective of the secondment is set and acknowledged');
    for (const link of links) await allowed(link, from);
    await objectiveSet(stay, { appraiser: 'head-brindlewick', secondee: head });
    await timePasses(stay, `${after(from, 35)}T09:00:00.000Z`, 'Five weeks pass');
    const known = [after(to, -10), after(from, 34)] as const;
    const before = await boardOf(trust, school, ...known);
    same('how many act up on that day, as known then', before.chains[0]?.length, 3);
    trust.teller.step('The Head is to return three weeks early');
    const [lastDay, back] = [after(to, -21), after(to, -20)];
    const reason = 'The school needs its Head before the summer.';
    await gives(stay, head, 'EndEarly', { because: 'secondee', lastDay, reason });
    await unwound(stay, back);
    await timePasses(stay, `${back}T09:00:00.000Z`, 'The day of the return: everybody is back in their own post');
    await standsIn(stay, 'Ended');
    await holdsOn(trust, school, back, own);
    same('who acts up on the day of the return', (await boardOf(trust, school, back)).chains, []);
    same('last month’s board', await boardOf(trust, school, ...known), before);
    trust.teller.step('What the objective came to is recorded, and HR closes the case');
    const outcome = { outcome: 'met', note: 'The school was led through its inspection.' };
    await answers(stay, 'head-brindlewick', 'record-objective-outcome', 'RecordObjectiveOutcome', outcome);
    await answers(stay, 'hr-officer', 'complete-secondment', 'CompleteSecondment');
    await standsIn(stay, 'Completed');
  },
);
