import type { BoardMeetingEvent } from '#libs/domain/board-meeting/events.js';
import { boardMeetingFold, type BoardMeetingCase } from '#libs/domain/board-meeting/fold.js';
import type { Status } from '#libs/domain/board-meeting/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { chased } from './late.js';
import { newsOf } from './news.js';
import type { Session } from './session.js';

/** A meeting from its calling until the chair has confirmed its minutes: people are told of it, and reminded of what it waits for. */
export async function boardMeeting(args: Follow<BoardMeetingCase>): Promise<Status> {
  const session: Session = await follow<BoardMeetingCase, BoardMeetingEvent | SharedEvent, never>(
    args,
    boardMeetingFold.fold,
    newsOf,
  );
  await Promise.all(chased(session));
  await session.settled();
  return session.state.status;
}
