import type { Holding, LocalDate, Pattern, PostId, StaffId } from '../../../kernel/index.js';
import { holdersOn } from '../../assignment/holders-on.js';
import { reaches } from '../../assignment/words.js';
import type { Known } from './known.js';

/** A post that somebody no longer holds, from the first day on which they would have. */
export type Left = Readonly<{ post: PostId; from: LocalDate; to?: LocalDate; held: Holding; pattern: Pattern }>;

const sum = (patterns: readonly Pattern[]): Pattern =>
  patterns.reduce<Pattern>((all, one) => all.map((part, i) => part + one[i]!) as unknown as Pattern, [0, 0, 0, 0, 0]);

/** Every post that somebody holds on a day or later, whether they are there or away, each once. */
export const leftBy = (known: Known, staff: StaffId, day: LocalDate): readonly Left[] => {
  const held = known.holdingsOf(staff).filter((one) => reaches(one, day));
  return [...new Set(held.map(({ post }) => post))].map((post): Left => {
    const stretches = held.filter((one) => one.post === post);
    const first = stretches.reduce((a, b) => (b.from < a.from ? b : a));
    const from = first.from > day ? first.from : day;
    const then = holdersOn(stretches, from);
    const footing = then.find(({ basis }) => basis === 'substantive') ?? then[0] ?? first;
    const ends = stretches.map(({ to }) => to);
    const to = ends.includes(undefined) ? undefined : ends.reduce((a, b) => (a! > b! ? a : b));
    return { post, from, ...(to && { to }), held: footing, pattern: sum(then.map(({ pattern }) => pattern)) };
  });
};
