import { dayBefore, type Context, type LocalDate, type StreamId } from '../../../kernel/index.js';
import { otherState } from '../../process/index.js';
import { deskOf } from '../desk.js';
import { isArranged, isOpen, type ActingUp, type Arranged } from '../state.js';
import { around } from './around.js';
import { planUnwinding, type Planned } from './plan.js';
import type { Root } from './words.js';

type Asking = Pick<Context<unknown>, 'people' | 'others' | 'stream'>;

/** The plan as the streams stand now; they are those of `streamsAround`. `own` is the case itself where it is a link too. */
export const plannedNow = (root: Root, on: LocalDate, own: ActingUp | undefined, context: Asking): Planned => {
  const { posts } = around(context.people, root, dayBefore(on));
  const linkAt = (stream: StreamId): Arranged | undefined => {
    const state = stream === context.stream ? own : context.others && (context.others[stream] as ActingUp | undefined);
    return state && isArranged(state) && isOpen(state) ? state : undefined;
  };
  return planUnwinding(deskOf(context), { root, on, posts, linkAt });
};

/** The case of a link that ends; it was read for the plan. */
export const caseOfLink = (stream: StreamId, own: ActingUp | undefined, context: Asking): Arranged => {
  const state = stream === context.stream && own ? own : otherState<ActingUp>(context, stream);
  if (!isArranged(state)) throw new Error(`The plan ends ${stream}, which nobody arranged.`);
  return state;
};
