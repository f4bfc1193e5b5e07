import { dayAfter, type Holding, type LocalDate, type PostId, type StaffId } from '../../../kernel/index.js';
import { reaches } from '../../assignment/words.js';
import type { Known } from './known.js';

/** What would be otherwise: who holds nothing after a day of what they hold now, and who holds what instead. */
export type Shift = Readonly<{
  departures: readonly Readonly<{ staff: StaffId; lastDay: LocalDate }>[];
  arrivals: readonly Holding[];
}>;

/** The stretches of a post as they would be. */
export const shifted = (
  { holdingsIn }: Pick<Known, 'holdingsIn'>,
  { departures, arrivals }: Shift,
  post: PostId,
): readonly Holding[] => [
  ...holdingsIn(post).flatMap((one): readonly Holding[] => {
    const gone = departures.find(({ staff }) => staff === one.staff);
    if (!gone || !reaches(one, dayAfter(gone.lastDay))) return [one];
    return one.from > gone.lastDay ? [] : [{ ...one, to: gone.lastDay }];
  }),
  ...arrivals.filter((one) => one.post === post),
];
