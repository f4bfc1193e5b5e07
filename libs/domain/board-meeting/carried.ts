import { refuse, type Alongside, type Context, type StreamId } from '../../kernel/index.js';
import { otherState } from '../process/index.js';
import { awaitedFrom, type Telling } from '../policy/from-meeting.js';
import type { BoardMeetingEvent } from './events.js';
import { isToCome, type Begun, type BoardMeeting, type Item } from './state.js';

type Others = Pick<Context<unknown>, 'others' | 'stream'>;
/** Whether the policy still waits on this meeting's agenda with this very text; one that was edited since has left it. */
export const isWaiting = ({ kind, policy, hash }: Item, { stream, ...context }: Others): boolean => {
  if (kind === 'chairs-action') return false;
  const awaited = awaitedFrom(policy, context);
  return awaited?.agenda?.meeting === stream && awaited.hash === hash;
};

/** The later meeting of the same body that takes something over, or why it can't. */
export const nextMeeting = (to: StreamId, { body, on }: Begun, context: Others) => {
  if (to === context.stream) return refuse('SameMeeting');
  const next = otherState<BoardMeeting>(context, to);
  if (!isToCome(next) || next.status !== 'Scheduled') return refuse('NextMeetingNotScheduled', { meeting: to });
  if (next.body !== body) return refuse('NextMeetingOfOtherBody', { body: next.body });
  return next.on > on ? ({ ok: true, next } as const) : refuse('NextMeetingIsEarlier', { on: next.on });
};

/** What the policies of these items hear when they are put off to a meeting: it moves their date, and they stand on its agenda. */
export const putOff = (items: readonly Item[], next: Pick<Begun, 'body' | 'on'>, to: StreamId, context: Others) =>
  items
    .filter((item) => isWaiting(item, context))
    .flatMap(({ policy, hash }): readonly Telling[] => [
      { policy, told: { what: 'deferred', meeting: context.stream, to, on: next.on } },
      { policy, told: { what: 'put-on-agenda', meeting: to, body: next.body, hash, on: next.on } },
    ]);
/** What the policies of these items hear when no meeting is named for them. */
export const takenOff = (items: readonly Item[], context: Others): readonly Telling[] =>
  items
    .filter((item) => isWaiting(item, context))
    .map(({ policy }) => ({ policy, told: { what: 'taken-off', meeting: context.stream } }));

/** What the later meeting records of them: those that still wait, and what its body has to ratify. */
export const carriedTo = (to: StreamId, next: Begun, items: readonly Item[], context: Others): readonly Alongside[] => {
  const carried = items.filter((item) => item.kind === 'chairs-action' || isWaiting(item, context));
  const events = carried.map(({ kind, policy, hash }, i): BoardMeetingEvent => {
    const item = next.numbered + i + 1;
    return { type: 'AgendaItemCarriedOver', data: { item, kind, policy, hash, from: context.stream } };
  });
  return events.length ? [{ stream: to, events }] : [];
};
