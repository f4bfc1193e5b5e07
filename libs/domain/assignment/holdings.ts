import {
  alike,
  dayAfter,
  dayBefore,
  type Holding,
  type LocalDate,
  type Pattern,
  type PostId,
} from '../../kernel/index.js';
import { assignmentsOf, awaysOf, isKnown, type KnownPost, type LiveAssignment, type PostLedger } from './state.js';
import { includes, isSome, type Dates } from './words.js';

const earlier = (a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b;
const lessThan = (a: Pattern, b: Pattern): Pattern =>
  a.map((part, day) => Math.min(part, b[day]!)) as unknown as Pattern;
const minus = (a: Pattern, b: Pattern): Pattern => a.map((part, day) => part - b[day]!) as unknown as Pattern;

/** Both, or undefined where no day is in both. */
const inBoth = (a: Dates, b: Dates): Dates | undefined => {
  const from = a.from > b.from ? a.from : b.from;
  const to = earlier(a.to, b.to);
  return to !== undefined && to < from ? undefined : { from, ...(to && { to }) };
};

/** Cut wherever one of the parts begins or has just ended, so that within each piece nothing changes. */
const cut = (whole: Dates, parts: readonly Dates[]): readonly Dates[] => {
  const starts = parts.flatMap(({ from, to }) => [from, ...(to ? [dayAfter(to)] : [])]);
  const within = [whole.from, ...new Set(starts.filter((day) => day > whole.from && includes(whole, day)))].sort();
  return within.map((from, i) => {
    const next = within[i + 1];
    const to = next ? dayBefore(next) : whole.to;
    return { from, ...(to && { to }) };
  });
};

const same = ({ from: _, to: __, ...a }: Holding, { from: ___, to: ____, ...b }: Holding): boolean => alike(a, b);
/** Stretches that follow on each other and differ in nothing but their dates are one. */
const joined = (stretches: readonly Holding[]): readonly Holding[] =>
  stretches.reduce<readonly Holding[]>((done, next) => {
    const before = done.find((one) => one.to && dayAfter(one.to) === next.from && same(one, next));
    if (!before) return [...done, next];
    const { to: _, ...rest } = before;
    return done.map((one) => (one === before ? { ...rest, ...(next.to && { to: next.to }) } : one));
  }, []);

/** The stretches of one assignment; earliest first. */
export const stretchesOf = (post: KnownPost, id: PostId, entry: LiveAssignment): readonly Holding[] => {
  const { title, school, role, management, teaching, from } = post.post;
  const life: Dates = { from, ...(post.status === 'Deleted' && { to: dayBefore(post.gone) }) };
  const { assignment, staff, basis, because, dates } = entry;
  const whole = inBoth(dates, life);
  if (!whole) return [];
  const of = { post: id, title, school, ...(role && { role }), management, teaching, assignment, staff, basis };
  const aways = [...awaysOf(entry)].sort((a, b) => (a.dates.from + a.away < b.dates.from + b.away ? -1 : 1));
  const pieces = cut(
    whole,
    aways.map((away) => away.dates),
  );
  return joined(
    pieces.flatMap((piece) => {
      let left = dates.pattern;
      // Who was away first is away for that reason; a second absence takes what is left of the week.
      const away = aways.flatMap(({ dates: absence, because: why }): Holding[] => {
        if (!includes(absence, piece.from)) return [];
        const pattern = lessThan(left, absence.pattern ?? left);
        left = minus(left, pattern);
        return isSome(pattern) ? [{ ...of, ...piece, pattern, present: false, ...(why && { because: why }) }] : [];
      });
      const there: Holding = { ...of, ...piece, pattern: left, present: true, ...(because && { because }) };
      return isSome(left) ? [there, ...away] : away;
    }),
  );
};

/** Earliest first; then by assignment, presence before absence. */
export const inOrder = (stretches: readonly Holding[]): readonly Holding[] =>
  [...stretches].sort((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1;
    if (a.assignment !== b.assignment) return a.assignment < b.assignment ? -1 : 1;
    return Number(b.present) - Number(a.present);
  });

/** Every stretch in which somebody holds this post and is there, or holds it and is away; none outside the life of the post. */
export const holdings = (post: PostLedger, id: PostId): readonly Holding[] =>
  isKnown(post) ? inOrder(assignmentsOf(post).flatMap((entry) => stretchesOf(post, id, entry))) : [];
