import fc from 'fast-check';
import type { StreamId } from '#libs/kernel/index.js';
import { hr, slt } from '../../../support/people.js';
import * as its from '../trust.js';
import { linkIn, tasksIn, type Asking, type World } from '../world.js';
import { person, plusDays } from './long-chain.js';

/** A number for each choice that a move takes. */
export type Move = Readonly<{ what: number; link: number; post: number; staff: number; day: number; length: number }>;
export const anyMoves = () =>
  fc.array(
    fc.record({
      what: fc.nat({ max: 11 }),
      link: fc.integer({ min: 1, max: 4 }),
      post: fc.nat({ max: 4 }),
      staff: fc.nat({ max: 4 }),
      day: fc.nat({ max: 60 }),
      length: fc.nat({ max: 90 }),
    }),
    { minLength: 20, maxLength: 40 },
  );

const root = (world: World, stream: StreamId) => tasksIn(world, stream).find(({ key }) => key.startsWith('approve'));
const proposalOf = (world: World, stream: StreamId) => Number(root(world, stream)?.key.split('-').at(-1) ?? 1);

/** What somebody tries; much of it is refused, as people try what can't be. */
export const asked = (world: World, { what, link, post, staff, day, length }: Move, at: string): Asking => {
  const stream = its.linkNo(link);
  const from = plusDays('2027-02-01', day);
  const to = plusDays(from, length);
  const causes = ['absence', its.secondment, its.linkNo(1), its.linkNo(2), its.linkNo(3)];
  const { reason } = its;
  const roots = [its.secondment, its.linkNo(1), its.linkNo(2), its.linkNo(3), its.linkNo(4)];
  const top = roots[staff]!;
  const state = linkIn(world, stream);
  const since = 'link' in state ? state.link.from : from;
  switch (what) {
    case 0:
    case 1:
    case 2:
      return its.arranging(
        stream,
        its.postNo(post),
        person(staff),
        from,
        { cause: causes[length % 5], ...(length % 3 && { to }) },
        at,
      );
    case 3:
      return its.asks(stream, 'BeginActing', {}, at, its.itself(stream));
    case 4:
      return its.asks(stream, 'AmendActing', { from: length % 2 ? since : from, to, uncovered: true, reason }, at);
    case 5:
      return its.asks(stream, 'EndActing', { on: from, holderReturns: length % 2 > 0, uncovered: true, reason }, at);
    case 6:
      return its.asks(stream, 'CloseActing', {}, at, its.itself(stream));
    case 7:
      return its.asks(stream, staff % 2 ? 'CancelActing' : 'VoidActing', { reason }, at);
    case 8:
      return its.asks(stream, 'DetermineAllowance', { decision: 'as-the-post', effectiveFrom: since }, at, slt);
    case 9:
      return its.asks(top, 'ProposeUnwinding', { on: from }, at, hr);
    default:
      return its.asks(top, 'ApplyUnwinding', { proposal: proposalOf(world, top) }, at, slt);
  }
};
