import { internalPost } from '#libs/domain/internal-post/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { Rung } from '#libs/domain/internal-post/events.js';
import type { HeldRole } from '#libs/kernel/index.js';
import { given, tasksAfter, type Asked, type Circumstances, type Fact } from '../../support/given.js';
import { birch } from '../../support/people.js';
import type { Move } from '../../support/play.js';
import { at, historyOf } from './histories.js';

/** What the decider says to a move in a case with this history; where the move has no fresh id of its own, it is `fresh`. */
export const ask = (history: readonly Fact[], { by, command }: Move, circumstances?: Circumstances) =>
  given(...history).when(command, by, circumstances);

/** Every status of a post but these. */
export const others = (...but: readonly Status[]): readonly Status[] =>
  (Object.keys(historyOf) as Status[]).filter((status) => !but.includes(status));

/** Whether the schema of a command takes the data, as a caller sends it. */
export const takes = (type: Asked['type'], data: unknown): boolean =>
  internalPost.specs[type]!.schema.safeParse(data).success;

/** The rungs of the test pack for what opens on a winter's day. */
export const chasedFrom = (day: string): readonly Rung[] =>
  ([2, 5, 7] as const).map((days, i) => ({
    kind: (['remind', 'overdue', 'escalate'] as const)[i]!,
    at: at(new Date(Date.parse(`${day}T09:00:00Z`) + days * 86_400_000).toISOString()),
  }));

export const keysAfter = (history: readonly Fact[]): readonly string[] => tasksAfter(...history).map(({ key }) => key);
export const taskIn = (history: readonly Fact[], key: string) => tasksAfter(...history).find((one) => one.key === key);

/** Who holds a role at the other school only. */
export const holdingElsewhere = (role: HeldRole['role']): Circumstances => ({ roles: [{ role, school: birch }] });
