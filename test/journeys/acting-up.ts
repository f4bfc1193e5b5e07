import type { StaffId } from '#libs/kernel/index.js';
import { journey } from './journey.js';
import { actingAway, allowed, unwound } from './moves/acting-up.js';
import { timePasses } from './moves/advert.js';
import { boardOf, holdsOn, leadershipOf } from './moves/ledger.js';
import { same } from './tell.js';
import { dayIn } from './trust.js';

const foxhythe = {
  school: 'school-foxhythe',
  head: 'head-foxhythe',
  deputy: 'staff-040' as StaffId,
  assistant: 'staff-098' as StaffId,
  teacher: 'staff-099' as StaffId,
} as const;

export const actingUp = journey(
  'acting-up',
  'A Head is away: deputy, assistant and teacher act up; the Head is back three weeks early, and everybody with them',
  async (trust) => {
    const { school, head } = foxhythe;
    const [from, to] = [await dayIn(trust, 0), await dayIn(trust, 60)];
    const posts = await leadershipOf(trust, { ...foxhythe, on: from });
    trust.teller.step('The Head is away: deputy, assistant and teacher each act one post up');
    const { links, acting, own } = await actingAway(trust, foxhythe, posts, {
      cause: 'absence',
      absent: head,
      from,
      to,
    });
    const root = links[0]!;
    await holdsOn(trust, school, from, acting);
    trust.teller.step('SLT decides on the allowance of each, back to the first day');
    for (const link of links) await allowed(link, from);
    const back = await dayIn(trust, 39);
    await timePasses(root, `${await dayIn(trust, 30)}T09:00:00.000Z`, 'A month passes');
    const known = [back, await dayIn(trust, -1)] as const;
    const before = await boardOf(trust, school, ...known);
    same('how many act up on that day, as known then', before.chains[0]?.length, 3);
    await unwound(root, back);
    await timePasses(root, `${back}T09:00:00.000Z`, 'The day of the return: everybody is back in their own post');
    await holdsOn(trust, school, back, own);
    same('who acts up on the day of the return', (await boardOf(trust, school, back)).chains, []);
    same('last month’s board', await boardOf(trust, school, ...known), before);
  },
);
