import type { PersonCaller } from '#libs/access/index.js';
import { isScheduled, type Begun, type BoardMeeting } from '#libs/domain/board-meeting/state.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../engine.js';
import { caseOrNothing } from './known-case.js';
import { visibleCases } from './visible-cases.js';

/** A meeting as its reader sees it. */
export type MeetingSeen = Readonly<{ meeting: StreamId; seen: Begun }>;
/** More than ten years of a board and its committees. */
const most = 300;

/** The meetings that somebody may see: those that are still open, or all; the latest day first. */
export const meetingsOf = async (
  { store }: Pick<Engine, 'store'>,
  caller: PersonCaller,
  open?: true,
): Promise<readonly MeetingSeen[]> => {
  const found = await visibleCases(store, caller, { process: 'board-meeting', ...(open && { open }) }, most);
  const known = await Promise.all(found.map((one) => caseOrNothing(store, caller, one.case)));
  return known
    .flatMap((one): readonly MeetingSeen[] => {
      const seen = one?.state(one.now) as BoardMeeting | undefined;
      return one && seen && isScheduled(seen) ? [{ meeting: one.stream, seen }] : [];
    })
    .sort((one, other) => other.seen.on.localeCompare(one.seen.on));
};
