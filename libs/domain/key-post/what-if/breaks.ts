import { dayNumber, dayOf, weekdayOf, type Holding, type PostId } from '../../../kernel/index.js';
import { coverage, type Coverage, type CoverageState, type Period } from '../../assignment/coverage.js';
import type { Break } from './answer.js';
import type { Known } from './known.js';
import { shifted, type Shift } from './shift.js';

/** The state of each day that lies in a stretch, by its number. */
const byDay = (stretches: readonly Coverage[]): ReadonlyMap<number, CoverageState> =>
  new Map(
    stretches.flatMap(({ from, to, state }) => {
      const first = dayNumber(from);
      return Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => [first + i, state] as const);
    }),
  );

/** The days of a period on which there is such a post; undefined where there are none. */
const within = ({ from, to }: Period, life: Readonly<{ from: Period['from']; last?: Period['to'] }>) => {
  const asked: Period = {
    from: life.from > from ? life.from : from,
    to: life.last && life.last < to ? life.last : to,
  };
  return asked.to < asked.from ? undefined : asked;
};

/** On which days a post would be held otherwise than it will be, and not as it should be. */
export const breaksIn = (known: Known, shift: Shift, post: PostId, period: Period): readonly Break[] => {
  const life = known.lifeOf(post);
  const asked = life && within(period, life);
  if (!asked) return [];
  const cover = (holdings: readonly Holding[]) => coverage(holdings, asked, life.pattern);
  const before = byDay(cover(known.holdingsIn(post)));
  return cover(shifted(known, shift, post)).flatMap(({ from, to, state }): readonly Break[] => {
    if (state === 'covered') return [];
    const runs: { from: number; to: number }[] = [];
    let goesOn = false;
    for (let day = dayNumber(from); day <= dayNumber(to); day++) {
      // A stretch runs across weekends, and nothing breaks on one.
      if (state !== 'double' && !life.pattern[weekdayOf(day)]) continue;
      const run = runs.at(-1);
      const broken = before.get(day) !== state;
      if (broken && run && goesOn) run.to = day;
      else if (broken) runs.push({ from: day, to: day });
      goesOn = broken;
    }
    return runs.map((run) => ({ post, from: dayOf(run.from), to: dayOf(run.to), state }));
  });
};
