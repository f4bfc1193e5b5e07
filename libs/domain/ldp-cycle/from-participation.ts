import { refuse, type Alongside, type Context, type LocalDate, type StreamId } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { otherState } from '../process/others.js';
import { uuidOf } from '../process/uuid-of.js';
import { heard } from './cohort/hearing.js';
import { movingUp, streamsMoving } from './cohort/moving-up.js';
import { isGoingOn, type Cycle } from './state.js';
import type { Told } from './told.js';

export type { Told } from './told.js';

/** The cycle of an intake: one for each joining day. */
export const cycleOf = (joinsOn: LocalDate): StreamId => `ldp-cycle-${uuidOf(joinsOn)}` as StreamId;

/** Whether the cycle takes applications: from its opening on, late ones too; until then they wait. */
export const takesEntries = (cycle: unknown): boolean => isGoingOn(cycle as Cycle);

/** The streams that change with it: the cycle, and once that is loaded the participations of those who wait. */
export const streamsTold = (cycle: StreamId, told: Told, others: Context<unknown>['others']): readonly StreamId[] => {
  const state = others?.[cycle] as Cycle | undefined;
  return state && told.what === 'given-up' ? [cycle, ...streamsMoving(state, told.staff)] : [cycle];
};

/** What it makes of the cycle and of others in it, or why it can't be. */
export const tellCycle = (cycle: StreamId, told: Told, context: Context<unknown>) => {
  const state = otherState<Cycle>(context, cycle);
  const now = context as Context<Rules>;
  const heardOf = heard(state, cycle, told, now);
  if (!heardOf.ok) return heardOf;
  const moved = movingUp(state, cycle, heardOf.events, now);
  if (!moved.ok) return refuse(moved.refusal, moved.facts);
  const alongside: readonly Alongside[] = [{ stream: cycle, events: moved.events }, ...moved.alongside];
  return { ok: true, alongside } as const;
};
