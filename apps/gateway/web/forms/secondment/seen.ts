import { serves } from '#libs/domain/process/index.js';
import type {
  Conversion,
  Draft,
  Extension,
  Objective,
  Plan,
  Return,
  Review,
  Times,
} from '#libs/domain/secondment/parts.js';
import type { Asked, Status } from '#libs/domain/secondment/state.js';
import type { Promise, Stay, Terms } from '#libs/domain/secondment/words.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { LocalDate, SchoolId } from '#libs/kernel/index.js';
import type { FormContext } from '../types.js';
import { goneError } from '../shared/gone.js';

type ReturnSeen = Readonly<{ suspended: boolean; plan?: Pick<Plan, 'to' | 'post'> }> &
  Pick<Return, 'because' | 'redeploying' | 'staysOn'> &
  Partial<Pick<Return, 'settled'>> &
  Readonly<{ promises?: readonly Promise[] }>;
/** A secondment as its views show it; what a view leaves out is absent. */
export type SecondmentSeen = Readonly<{
  status: Status;
  asked: Asked;
  versions: number;
  draft?: Pick<Draft, 'version' | 'home' | 'host' | 'terms' | 'parties' | 'signed'>;
  terms?: Terms;
  objective?: Pick<Objective, 'status'>;
  reviews: readonly Pick<Review, 'number' | 'parties' | 'recorded'>[];
  extensions: number;
  extension?: Pick<Extension, 'number' | 'until' | 'approved'> &
    Partial<Pick<Extension, 'totalMonths' | 'agreements' | 'flags'>>;
  conversion?: Pick<Conversion, 'by'>;
  step: Readonly<{ status: Status; stay?: Stay; times?: Times; return?: ReturnSeen }>;
}>;

export const seenIn = ({ seen }: Pick<FormContext, 'seen'>): SecondmentSeen | undefined => {
  const secondment = seen as SecondmentSeen | undefined;
  return secondment && 'asked' in secondment ? secondment : undefined;
};
/** The secondment of a form that belongs to a case. Throws where the form is drawn without one. */
export const secondmentOf = (context: FormContext): SecondmentSeen => {
  const seen = seenIn(context);
  if (!seen) throw goneError('A form of a case is drawn with the case as its reader sees it.');
  return seen;
};
/** Where the secondee is, and until when. Throws where they are nowhere yet, or not any more. */
export const stayIn = (context: FormContext): Stay => {
  const { stay } = secondmentOf(context).step;
  if (!stay) throw goneError('The form is of a secondment that all sides have signed.');
  return stay;
};

export const statusIs = (context: FormContext, ...statuses: readonly Status[]): boolean => {
  const seen = seenIn(context);
  return seen !== undefined && statuses.includes(seen.status);
};
export const isSecondee = (context: FormContext): boolean => seenIn(context)?.asked.secondee === context.caller.id;
export const servesAt = ({ caller }: FormContext, role: 'HR' | 'Head' | 'CEO' | 'SLT', school?: SchoolId): boolean =>
  caller.roles.some((held) => serves(held, role, school));
/** Whether HR of the home school looks at it, and it is not their own. */
export const isForHr = (context: FormContext): boolean => {
  const seen = seenIn(context);
  return seen !== undefined && !isSecondee(context) && servesAt(context, 'HR', seen.asked.homeSchool);
};
export const today = ({ at }: FormContext): LocalDate => localDate(at);

/** The return as its reader sees it, unless it leads elsewhere already. */
export const returnHome = (context: FormContext): ReturnSeen | undefined => {
  const now = seenIn(context)?.step.return;
  return now?.plan && now.plan.to !== 'substantive' ? undefined : now;
};
/** The last day on which the secondee holds the home post, as the ledger has it; undefined where there is no such day. */
export const lastDayAtHome = (context: FormContext): LocalDate | undefined => {
  const { home, staff } = stayIn(context);
  const own = context.people.holdingsOf(staff).filter(({ assignment }) => assignment === home.assignment);
  return own.some(({ to }) => !to) ? undefined : own.flatMap(({ to }) => to ?? []).sort().at(-1); // prettier-ignore
};
