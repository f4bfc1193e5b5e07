import type { LocalDate, PostId, StaffId } from '../../../kernel/index.js';
import { reaches } from '../../assignment/words.js';
import { readinessOf, type Nomination } from '../state.js';
import { isBy, isSooner, type Question } from '../words.js';
import type { Candidate, Hindrance } from './answer.js';
import type { Known } from './known.js';

type Found = Omit<Candidate, 'cannot'>;
/** Everybody whom the nominations mean on a day, each once with the soonest placement, soonest first. */
export const candidatesFor = (
  nominations: readonly Nomination[],
  membersOf: Known['membersOf'],
  day: LocalDate,
): readonly Found[] => {
  const best = new Map<StaffId, Found>();
  for (const one of nominations)
    for (const staff of membersOf(one.nominee, day)) {
      const found = { staff, nomination: one.nomination, readiness: readinessOf(one) };
      const before = best.get(staff);
      if (!before || isSooner(found.readiness, before.readiness)) best.set(staff, found);
    }
  return [...best.values()].sort((a, b) => {
    if (a.readiness === b.readiness) return 0;
    return isSooner(a.readiness, b.readiness) ? -1 : 1;
  });
};

/** Whether somebody holds a post for good, on a day or later. */
export const holdsIt = ({ holdingsIn }: Pick<Known, 'holdingsIn'>, staff: StaffId, post: PostId, day: LocalDate) =>
  holdingsIn(post).some((one) => one.staff === staff && one.basis === 'substantive' && reaches(one, day));

/** The candidates for a post from a day on, with what keeps each of them; whom the question chooses comes first. */
export const weighed = (
  known: Known,
  question: Question,
  moved: readonly StaffId[],
  { post, from }: Readonly<{ post: PostId; from: LocalDate }>,
): readonly Candidate[] => {
  const chosen = (staff: StaffId) => question.choose.some((one) => one.post === post && one.staff === staff);
  const hindrance = ({ staff, readiness }: Found): Hindrance | undefined => {
    if (staff === question.leaver) return 'leaves';
    if (moved.includes(staff)) return 'moves-already';
    if (holdsIt(known, staff, post, from)) return 'holds-it';
    if (!known.employed(staff, from)) return 'not-employed';
    return chosen(staff) || isBy(readiness, question.ready) ? undefined : 'not-ready';
  };
  return [...candidatesFor(known.nominationsOf(post) ?? [], known.membersOf, from)]
    .sort((a, b) => Number(chosen(b.staff)) - Number(chosen(a.staff)))
    .map((one) => {
      const cannot = hindrance(one);
      return { ...one, ...(cannot && { cannot }) };
    });
};
