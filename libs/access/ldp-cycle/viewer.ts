import { serves, type Task } from '../../domain/process/index.js';
import type { CycleCase } from '../../domain/ldp-cycle/fold.js';
import { sitting } from '../../domain/ldp-cycle/quorum.js';
import { concerned, isOpened, type Begun } from '../../domain/ldp-cycle/state.js';
import type { Role, StaffId } from '../../kernel/index.js';
import type { Caller } from '../caller.js';

/**
 * `office`: HR and the CEO, who see the selection once it is decided; `team`: SLT, who review those who take part;
 * `panel`: who judges the applicants; `part`: who owns an action, and no more. `me` is absent for a service.
 */
export type CycleViewer =
  | Readonly<{ view: 'whole'; as: 'office' | 'team' | 'service'; me?: StaffId }>
  | Readonly<{ view: 'panel'; me: StaffId }>
  | Readonly<{ view: 'part'; me: StaffId }>;

const isOffice = ({ roles }: Extract<Caller, { kind: 'person' }>, { school }: Begun): boolean =>
  (['HR', 'CEO'] as const).some((role) => roles.some((held) => serves(held, role, school)));
const holds = ({ roles }: Extract<Caller, { kind: 'person' }>, wanted: Role): boolean =>
  roles.some(({ role }) => role === wanted);
const owns = ({ actions }: Begun, staff: StaffId): boolean => actions.some(({ owner }) => owner === staff);

/**
 * Deny by default. Whoever applied or takes part sees nothing of it but their own actions, whatever their roles: their
 * own file tells them what concerns them.
 */
export const viewerOf = (
  caller: Caller,
  { state }: Readonly<{ state: CycleCase; tasks: readonly Task[] }>,
): CycleViewer | undefined => {
  if (!isOpened(state)) return undefined;
  if (caller.kind === 'service') return caller.scopes.has('cases:read') ? { view: 'whole', as: 'service' } : undefined;
  const me = caller.id;
  const own = owns(state, me) ? ({ view: 'part', me } as const) : undefined;
  if (concerned(state).some(({ staff }) => staff === me)) return own;
  if (sitting(state.panel).some(({ staff }) => staff === me)) return { view: 'panel', me };
  // Whoever had applied themselves sees nothing of how the others were judged.
  const applied = state.candidates.some(({ staff }) => staff === me);
  if (isOffice(caller, state)) return { view: 'whole', as: applied ? 'team' : 'office', me };
  return holds(caller, 'SLT') ? { view: 'whole', as: 'team', me } : own;
};
