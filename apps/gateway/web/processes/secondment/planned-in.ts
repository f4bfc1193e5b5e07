import { caseScope, type PersonCaller } from '#libs/access/index.js';
import { isOpened, type Cycle } from '#libs/domain/ldp-cycle/state.js';
import { serves } from '#libs/domain/process/index.js';
import type { StaffId, StreamId } from '#libs/kernel/index.js';
import { listCases } from '#libs/read-models/case-register/query.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing, type KnownCase } from '../../../queries/known-case.js';

type Line = Readonly<{ text: string; href: string }>;
type Settled = Readonly<{ plan: number; secondment?: StreamId }>;
const most = 10;

/** The progress review that planned this secondment, or a plan that HR can say it came of. */
const linesOf = (intake: KnownCase, caller: PersonCaller, secondment: StreamId, secondee: StaffId): readonly Line[] => {
  const state = intake.now.state as Cycle;
  if (!isOpened(state)) return [];
  const title = intake.summary.title;
  const settled = intake.shown.map(({ event, data }) => ({ type: event.event.type, ...(data as Settled) }));
  const plans = settled.filter(({ type }) => type === 'SecondmentPlanned');
  const began = settled.find((one) => one.type === 'PlannedSecondmentStarted' && one.secondment === secondment);
  if (began && plans.some(({ plan }) => plan === began.plan))
    return [{ text: `The progress review that planned it: ${title}`, href: `/cases/${intake.stream}/reviews` }];
  if (!caller.roles.some((held) => serves(held, 'HR', state.school))) return [];
  const theirs = state.candidates.filter(({ staff }) => staff === secondee).map(({ candidate }) => candidate);
  return state.plans
    .filter(({ candidate }) => theirs.includes(candidate))
    .map(({ plan, review }) => ({
      text: `Progress review ${review} of ${title} planned a secondment for them: say that it is this one`,
      href: `/tasks/${intake.stream}/start-secondment-${plan}/record-secondment-started?secondment=${secondment}`,
    }));
};

/** Where the leadership programme planned a secondment, as far as the reader may open the intake. */
export const plannedIn = async (
  { store }: Engine,
  caller: PersonCaller,
  secondment: StreamId,
  secondee: StaffId | undefined,
): Promise<readonly Line[]> => {
  if (!secondee) return [];
  const intakes = await listCases(store.pool, caseScope(caller), { process: 'ldp-cycle' }, most);
  const known = await Promise.all(intakes.map((one) => caseOrNothing(store, caller, one.case)));
  return known.flatMap((one) => (one ? linesOf(one, caller, secondment, secondee) : []));
};
