import {
  refuse,
  type Alongside,
  type Context,
  type LocalDate,
  type SchoolId,
  type StaffId,
  type StreamId,
} from '../../kernel/index.js';
import { uuidOf } from '../ldp-participation/stream.js';
import type { Endorsement } from '../ldp-participation/words.js';
import { otherState } from '../process/others.js';

/** The cycle of an intake: one for each joining day. */
export const cycleOf = (joinsOn: LocalDate): StreamId => `ldp-cycle-${uuidOf(joinsOn)}` as StreamId;

/** An application that comes to the panel; whoever deferred holds a place of their own already. */
export type Entry = Readonly<{
  participation: StreamId;
  staff: StaffId;
  school: SchoolId;
  number: number;
  joinsOn: LocalDate;
  endorsement: Endorsement;
  /** HR has not settled whether the contract stands in the way. */
  questioned: boolean;
  holdsPlace: boolean;
}>;
/** What a participation tells the cycle that has its application, in the same append. */
export type Told =
  | Readonly<{ what: 'entered'; entry: Entry }>
  | Readonly<{ what: 'accepted' | 'joined'; staff: StaffId }>
  /** The first of the wait-list moves up. */
  | Readonly<{
      what: 'given-up';
      staff: StaffId;
      because: 'withdrawn' | 'declined' | 'lapsed' | 'deferred' | 'not-eligible';
    }>
  /** They take part no more; `resumed` where that was undone. */
  | Readonly<{ what: 'ended'; staff: StaffId; because: 'completed' | 'left' | 'not-continued' }>
  | Readonly<{ what: 'resumed'; staff: StaffId }>;

/** Whether the cycle is open for applications; until then they wait. */
export const takesEntries = (cycle: unknown): boolean => (cycle as { status?: string }).status === 'Open';

/** The streams that change with it: the cycle, and once that is loaded the participations that move up. */
export const streamsTold = (cycle: StreamId, _told: Told, _others: Context<unknown>['others']): readonly StreamId[] => [
  cycle,
];

/** What it makes of the cycle and of others in it, or why it can't be. */
export const tellCycle = (cycle: StreamId, told: Told, context: Context<unknown>) => {
  const state = otherState<{ status: string }>(context, cycle);
  if (told.what === 'entered' && !takesEntries(state)) return refuse('CycleNotOpen', { cycle });
  const alongside: readonly Alongside[] = [{ stream: cycle, events: [{ type: 'ToldByParticipation', data: told }] }];
  return { ok: true, alongside } as const;
};
