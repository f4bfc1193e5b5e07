import type { StaffId } from '#libs/kernel/index.js';
import { journey } from './journey.js';
import { answers, gives } from './moves/act.js';
import { actingAway, allowed, unwound } from './moves/acting-up.js';
import { timePasses } from './moves/advert.js';
import { boardOf, holdsOn, leadershipOf } from './moves/ledger.js';
import { payrollPays } from './moves/pay.js';
import { agreed, objectiveSet, secondedByAppointment, standsIn } from './moves/secondment.js';
import { same } from './tell.js';
import { dayIn } from './trust.js';

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

export const secondment = journey(
  'secondment',
  'A post ends in a secondment; three people act up behind a Head, who returns three weeks early with all of them',
  async (trust) => {
    const posts = await leadershipOf(trust, { ...harrowlode, on: await dayIn(trust, 0) });
    const { stay, post: host, from, to } = await secondedByAppointment(trust, head);
    await agreed(stay, { from, to, home: 'ceo', host: 'head-brindlewick', secondee: head });
    trust.teller.step('The Head will be away: deputy, assistant and teacher each act one post up from that day');
    const { links, places, acting, own } = await actingAway(trust, harrowlode, posts, { cause: stay.id, from });
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
    trust.teller.step('Payroll pays the Head and each who acted for the days on which they did, and for no other');
    await payrollPays(stay, head, { kind: 'secondment', post: host, from, to: lastDay });
    for (const { link, who, post } of places)
      await payrollPays(link, who, { kind: 'acting', post, from, to: lastDay, allowanceFrom: from });
    trust.teller.step('What the objective came to is recorded, and HR closes the case');
    const outcome = { outcome: 'met', note: 'The school was led through its inspection.' };
    await answers(stay, 'head-brindlewick', 'record-objective-outcome', 'RecordObjectiveOutcome', outcome);
    await answers(stay, 'hr-officer', 'complete-secondment', 'CompleteSecondment');
    await standsIn(stay, 'Completed');
  },
);
