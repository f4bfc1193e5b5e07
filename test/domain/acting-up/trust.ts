import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { AwayId } from '#libs/domain/assignment/words.js';
import type { AssignmentId, PostId, StaffId, StreamId, VaultId } from '#libs/kernel/index.js';
import { ada, ash, cora, dev, ella, headOfAsh, hr, slt } from '../../support/people.js';
import { day, nothing, playing, recorded, type Asking, type World } from './world.js';

export const [h, d, a, e, f] = [headOfAsh, ada, cora, ella, dev] as const;
const numbered = (name: string, n: number) => `${name}-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const postNo = (n: number) => numbered('post', n) as PostId;
export const linkNo = (n: number) => numbered('acting-up', n) as StreamId;
export const [headship, deputyship, assistantship, teaching, spare] = [1, 2, 3, 4, 5].map(postNo) as [
  PostId,
  PostId,
  PostId,
  PostId,
  PostId,
];
export const [first, second, third] = [linkNo(1), linkNo(2), linkNo(3)] as const;
export const secondment = numbered('secondment', 1) as StreamId;
export const reason = { vault: 'vault-reason' as VaultId, hash: 'hash-reason' };

export const asStream = (post: PostId) => post as string as StreamId;
export const ownAssignment = (staff: StaffId) => `own-${staff}` as AssignmentId;
const full = [1, 1, 1, 1, 1] as const;
export type Made = Readonly<{ title: string; management?: boolean; role?: 'Head' }>;

/** A post with somebody in it for good since 2020. */
export const held = (world: World, post: PostId, staff: StaffId, { title, management = false, role }: Made): World => {
  const events: readonly PostEvent[] = [
    {
      type: 'PostEstablished',
      data: {
        title,
        school: ash,
        management,
        teaching: true,
        pattern: full,
        from: day('2020-01-01'),
        by: hr,
        ...(role && { role }),
      },
    },
    {
      type: 'HolderAssigned',
      data: {
        assignment: ownAssignment(staff),
        revision: 1,
        staff,
        basis: 'substantive',
        from: day('2020-01-01'),
        pattern: full,
      },
    },
  ];
  return recorded(world, asStream(post), events);
};

/** Head, deputy, assistant and two teachers; to be head or deputy is to be part of management. */
export const whole = held(
  held(
    held(
      held(held(nothing, headship, h, { title: 'Headteacher', management: true, role: 'Head' }), deputyship, d, {
        title: 'Deputy Headteacher',
        management: true,
      }),
      assistantship,
      a,
      { title: 'Assistant Headteacher' },
    ),
    teaching,
    e,
    { title: 'Teacher' },
  ),
  spare,
  f,
  { title: 'Teacher' },
);

/** Somebody is seconded from a post, until a day where one is given. */
export const secondedFrom = (world: World, staff: StaffId, post: PostId, from: string, to?: string): World => {
  const gone: PostEvent = {
    type: 'HolderAway',
    data: {
      assignment: ownAssignment(staff),
      away: secondment as string as AwayId,
      revision: 1,
      from: day(from),
      ...(to && { to: day(to) }),
      because: secondment,
    },
  };
  const began = { type: 'WentAway', data: { stream: secondment, staff, post } };
  return recorded(recorded(world, asStream(post), [gone]), secondment, [began]);
};

export const asks = (stream: StreamId, type: string, data: object, at: string, by: Asking['by'] = hr): Asking => ({
  stream,
  type,
  data,
  at,
  by,
});
export const itself = (stream: StreamId) => ({ kind: 'process', id: stream }) as const;
export const arranging = (stream: StreamId, post: PostId, staff: StaffId, from: string, more: object, at: string) =>
  asks(stream, 'ArrangeActingUp', { post, staff, from: day(from), ...more }, at);

/** A Monday in January 2027, and the first day of the Head's secondment. */
export const monday = '2027-01-11T09:00:00Z';
export const since = '2027-02-01';
export const until = '2027-08-31';
export const headAway = secondedFrom(whole, h, headship, since, until);
export const deputyActs = playing(headAway, arranging(first, headship, d, since, { cause: secondment }, monday));
/** The assistant acts for the deputy, who acts for the Head. */
export const chain = playing(deputyActs, arranging(second, deputyship, a, since, { cause: first }, monday));
export const begin = (stream: StreamId) => asks(stream, 'BeginActing', {}, '2027-02-01T00:00:00Z', itself(stream));
export const began = playing(chain, begin(first), begin(second));
export const proposing = (stream: StreamId, on: string, at: string) =>
  asks(stream, 'ProposeUnwinding', { on: day(on) }, at);
export const applying = (stream: StreamId, proposal: number, at: string) =>
  asks(stream, 'ApplyUnwinding', { proposal }, at, slt);
