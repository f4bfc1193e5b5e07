import type { SchoolId, StaffId } from '#libs/kernel/index.js';
import { readinesses, type Readiness } from '#libs/domain/key-post/words.js';
import { dayText } from '#libs/words/index.js';
import { counted, plural } from '#libs/words/numbers.js';
import { readinessWords, turnoverWords } from '#libs/words/key-post/index.js';
import type { successionOf } from '../../queries/succession-of.js';

type Register = Awaited<ReturnType<typeof successionOf>>;
export type Named = Readonly<{ nameOf: (staff: StaffId) => string; schoolOf: (school: SchoolId) => string }>;
type Ready = Readonly<Record<Readiness, number>>;

/** `Ready now: 2`, for each readiness, in order; for the cells of a table. */
const cells = (ready: Ready): readonly number[] => readinesses.map((one) => ready[one]);
export const readinessHeads: readonly string[] = readinesses.map((one) => readinessWords[one]);

/** How strong a bench is, in words. */
const strength = (ready: Ready, followers: number): Readonly<{ text: string; weak: boolean }> => {
  if (!followers) return { text: 'Nobody is nominated', weak: true };
  return ready.now
    ? { text: `${counted(ready.now, 'person')} ready now`, weak: false }
    : { text: 'Nobody is ready now', weak: true };
};
/** A month or a day as people say it; `not known yet` where there is none. */
export const whenText = (on: string | undefined): string => {
  if (!on) return 'when is not known yet';
  if (on.length > 7) return dayText(on as Parameters<typeof dayText>[0]);
  const month = new Date(`${on}-01T00:00:00Z`);
  return month.toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
};
const spreadView = ({ cells: all, total }: Register['spread'], { schoolOf }: Named) => ({
  total,
  rows: all
    .filter(({ people }) => people !== 0)
    .map(({ group, people }) => ({ school: schoolOf(group), people: people === 'hidden' ? 'Fewer than 5, or hidden beside it' : String(people) })), // prettier-ignore
});

/** Who goes from which post, when, and whether somebody could follow; in a sentence or two. */
export const turnoverText = (one: Register['turnover'][number], { nameOf, schoolOf }: Named): string =>
  `${one.title}, ${schoolOf(one.school)}: ${nameOf(one.staff)}. ${turnoverWords[one.kind]}, ${whenText(one.on)}. ` +
  `${counted(one.followers, 'person')} could follow, ${one.readyNow} ready now.`;

/** The bench of the whole trust, in sentences. */
const trustText = ({ posts, people, atOnce, empty, nobodyNow }: Register['trust'], teaching: number) => {
  const has = (count: number) => `${counted(count, 'key post')} ${plural(count, 'has')}`;
  return {
    bench: `${counted(posts, 'key post')}, ${teaching} of them teaching and ${posts - teaching} not; ${counted(people, 'person')} nominated. ${atOnce} of the posts could be filled on one day by people who are ready now.`,
    weak: [
      ...(empty.length ? [`${has(empty.length)} nobody nominated.`] : []),
      ...(nobodyNow.length ? [`${has(nobodyNow.length)} nobody who is ready now.`] : []),
    ],
  };
};

/** What the register says, with every name. */
export const registerView = ({ posts, schools, trust, spread, pool, turnover }: Register, named: Named) => ({
  heads: readinessHeads,
  posts: posts.map((one) => ({
    href: `/succession/${one.keyPost}`,
    title: one.title,
    school: named.schoolOf(one.school),
    teaching: one.teaching ? 'Teaching' : 'Not teaching',
    holders: one.holders.map(named.nameOf),
    cells: cells(one.ready),
    shared: one.shared.length,
    ...strength(one.ready, one.followers.length),
  })),
  schools: schools.map((one) => ({
    name: named.schoolOf(one.school),
    posts: one.posts,
    people: one.people,
    cells: cells(one.ready),
    atOnce: one.atOnce,
  })),
  trust: trustText(trust, posts.filter(({ teaching }) => teaching).length),
  spread: spreadView(spread, named),
  pool: spreadView(pool, named),
  turnover: turnover.map((one) => turnoverText(one, named)),
});
