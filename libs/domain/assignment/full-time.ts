import { dayOf, refuse, type AssignmentId, type Context, type Holding, type StaffId } from '../../kernel/index.js';
import { firstBeyond } from './coverage.js';
import { fullTime } from './words.js';

/** A refusal where somebody would be there for more than a whole day on all their posts together; undefined where they would not. */
export const beyondFullTime = (holdings: readonly Holding[]) => {
  const clash = firstBeyond(holdings, fullTime);
  return (
    clash &&
    refuse('MoreThanFullTime', {
      from: dayOf(clash.from),
      ...(clash.to !== Infinity && { to: dayOf(clash.to) }),
      posts: [...new Set(clash.present.map(({ post }) => post))],
    })
  );
};

/** The same for one person, once the stretches of one assignment are those of a decision. */
export const beyondFullTimeWith = (
  staff: StaffId,
  assignment: AssignmentId,
  stretches: readonly Holding[],
  { people }: Pick<Context<unknown>, 'people'>,
) =>
  beyondFullTime([
    ...people.holdingsOf(staff).filter((one) => one.assignment !== assignment),
    ...stretches.filter((one) => one.assignment === assignment),
  ]);
