import { standInsFor } from '#libs/domain/acting-up/chain.js';
import type { Held } from '#libs/domain/acting-up/words.js';
import { dayAfter, type LocalDate, type StaffId } from '#libs/kernel/index.js';
import type { FormContext } from '../types.js';

type LinkSeen = Readonly<{
  status: string;
  link: Readonly<{ post: Held['post']; to?: LocalDate; insteadOf: Partial<Held> & Readonly<{ staff: StaffId }> }>;
  absence?: Readonly<{ over: boolean }>;
  lastDay?: LocalDate;
}>;
type StaySeen = Readonly<{ staff: StaffId; home: Held; lastDay: LocalDate }>;
type ReturnSeen = Readonly<{ suspended?: boolean; plan?: Readonly<{ to: string }>; staysOn?: unknown }>;
type SecondmentSeen = Readonly<{
  step: Readonly<{ status: string; stay?: StaySeen; return?: ReturnSeen }>;
}>;

/** Who comes back at the root of a chain, to what, and the day on which they are expected; as far as a reader sees the case. */
export type RootSeen = Readonly<{ staff: StaffId; held?: Held; day?: LocalDate }>;

/** A link of acting up that keeps the absence itself. */
const inLink = ({ status, link, absence, lastDay }: LinkSeen): RootSeen | undefined => {
  if ((status !== 'Acting' && status !== 'Closing') || absence?.over !== false) return undefined;
  const { assignment, staff } = link.insteadOf;
  const last = lastDay ?? link.to;
  return { staff, ...(assignment && { held: { post: link.post, assignment } }), ...(last && { day: dayAfter(last) }) };
};
/** A secondment whose return is open and leads home. */
const inSecondment = ({ step }: SecondmentSeen): RootSeen | undefined => {
  const { status, stay, return: back } = step;
  if (status !== 'Returning' || !stay || back?.suspended) return undefined;
  if (back?.plan && back.plan.to !== 'substantive') return undefined;
  return { staff: stay.staff, held: stay.home, ...(!back?.staysOn && { day: dayAfter(stay.lastDay) }) };
};
const isSecondment = (seen: object): seen is SecondmentSeen => 'step' in seen;
const isLink = (seen: object): seen is LinkSeen => 'link' in seen;

export const rootSeen = ({ seen }: Pick<FormContext, 'seen'>): RootSeen | undefined => {
  if (!seen) return undefined;
  return isLink(seen) ? inLink(seen) : isSecondment(seen) ? inSecondment(seen) : undefined;
};

/** Whether anybody acts for them, so that others go back with them. */
export const hasChain = ({ held, day }: RootSeen, { people }: Pick<FormContext, 'people'>, today: LocalDate): boolean =>
  held !== undefined && standInsFor(people, held, day && day < today ? day : today).length > 0;
