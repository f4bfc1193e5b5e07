import type { Context, LocalDate, PostId, StaffId } from '../../../kernel/index.js';
import { assignmentsOf } from '../../assignment/state.js';
import { ledgerOf } from '../ledger.js';
import type { Return } from '../parts.js';
import type { Promise } from '../words.js';

/** Who was promised the home post for good while its holder is away, as its ledger has it. */
export const promisesIn = (
  home: PostId,
  { staff, since }: Readonly<{ staff: StaffId; since: LocalDate }>,
  context: Pick<Context<unknown>, 'others'>,
): readonly Promise[] =>
  assignmentsOf(ledgerOf(home, context)).flatMap(({ assignment, staff: holder, dates, promisedBy }) =>
    promisedBy && holder !== staff && (!dates.to || dates.to >= since)
      ? [{ assignment, staff: holder, promisedBy }]
      : [],
  );

/** The promises that stand in the secondee's way: those nobody has settled, and those that were settled for the holder. */
export const inTheWay = (promises: readonly Promise[], now?: Return): readonly Promise[] =>
  promises.filter(
    ({ assignment }) => !now?.settled.some((one) => one.assignment === assignment && one.inFavourOf === 'secondee'),
  );
