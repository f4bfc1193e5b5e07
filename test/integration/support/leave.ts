import { z } from 'zod';
import { afterEvents, assign, cancelAssignment, cancelAway, goAway } from '#libs/domain/assignment/changes.js';
import type { AwayId } from '#libs/domain/assignment/words.js';
import type { PostLedger } from '#libs/domain/assignment/state.js';
import {
  command,
  defineProcess,
  holding,
  id,
  localDateText,
  otherState,
  staffId,
  withClaims,
  type Delegated,
  type Papers,
  type WithClaims,
} from '#libs/domain/process/index.js';
import {
  accept,
  acceptAlongside,
  type AssignmentId,
  type Context,
  type Message,
  type StreamId,
} from '#libs/kernel/index.js';
import { ash } from '../../support/people.js';

/** A process small enough to see a case change the ledger of posts: a Head goes on leave, another acts for them, and may pass their role on. */
type LeaveEvent =
  | Message<'LeaveBegun', { post: StreamId; assignment: AssignmentId; acting: AssignmentId; passedOn?: Delegated }>
  | Message<'LeaveUndone'>
  | Message<'HeadSpoke'>;
type Leave = Readonly<{
  status: 'None' | 'Away' | 'Undone';
  data?: Extract<LeaveEvent, { type: 'LeaveBegun' }>['data'];
}>;

const evolve = (state: Leave, event: LeaveEvent): Leave => {
  if (event.type === 'LeaveBegun') return { status: 'Away', data: event.data };
  return event.type === 'LeaveUndone' ? { status: 'Undone' } : state;
};

const said = { clause: 'none', summary: 'About leave.', by: holding('HR'), personal: {} };
const post = id<'Stream'>();
const handlers = {
  TakeLeave: command({
    ...said,
    type: 'TakeLeave',
    starts: true,
    schema: z.strictObject({
      post,
      assignment: id<'Assignment'>(),
      acting: staffId,
      passOnTo: staffId.optional(),
      from: localDateText,
      to: localDateText,
    }),
    alongside: (data) => [data.post],
    decide: ({ post: held, assignment, acting, passOnTo, from, to }, _: Leave, context: Context<unknown>) => {
      const ledger = otherState<PostLedger>(context, held);
      const because = context.stream;
      const away = goAway(ledger, { assignment, away: context.freshId as AwayId, from, to, because });
      if (!away.ok) return away;
      const stand = context.freshId as AssignmentId;
      const input = { assignment: stand, staff: acting, basis: 'acting', from, to, because } as const;
      const there = assign(afterEvents(ledger, away.events), input);
      if (!there.ok) return there;
      const passedOn = passOnTo && {
        fromStaff: acting,
        toStaff: passOnTo,
        role: 'Head' as const,
        school: ash,
        from,
        to,
      };
      const data = { post: held, assignment, acting: stand, ...(passedOn && { passedOn }) };
      return acceptAlongside(
        [{ type: 'LeaveBegun', data }],
        [{ stream: held, events: [...away.events, ...there.events] }],
      );
    },
  }),
  UndoLeave: command({
    ...said,
    type: 'UndoLeave',
    schema: z.strictObject({}),
    alongside: (_, { data }: Leave) => (data ? [data.post] : []),
    decide: (_, { data }: Leave, context: Context<unknown>) => {
      const ledger = otherState<PostLedger>(context, data!.post);
      const gone = cancelAssignment(ledger, { assignment: data!.acting });
      if (!gone.ok) return gone;
      const away = data!.acting as string as AwayId;
      const back = cancelAway(afterEvents(ledger, gone.events), { assignment: data!.assignment, away });
      if (!back.ok) return back;
      return acceptAlongside([{ type: 'LeaveUndone', data: {} }], [{ stream: data!.post, events: [...gone.events, ...back.events] }]); // prettier-ignore
    },
  }),
  /** Whoever is Head today says something. */
  SpeakAsHead: command({
    ...said,
    type: 'SpeakAsHead',
    by: holding('Head', () => ash),
    schema: z.strictObject({}),
    decide: () => accept({ type: 'HeadSpoke', data: {} }),
  }),
} as const;

const papers: Papers<WithClaims<Leave>> = { schoolOf: () => ash, interested: () => [], application: () => undefined };
export const leave = defineProcess<Leave, LeaveEvent, typeof handlers>({
  name: 'leave',
  ...withClaims<Leave, LeaveEvent>({ revision: 1, initial: { status: 'None' }, evolve, upcasters: {} }, () => []),
  summary: ({ status }) => ({ status, title: 'Leave', school: ash, open: status === 'Away', involved: [] }),
  papers,
  ledger: ({ data }) => (data?.passedOn ? [{ kind: 'delegation', ...data.passedOn }] : []),
  handlers,
});
