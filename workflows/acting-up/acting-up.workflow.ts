import type { ActingUpEvent } from '#libs/domain/acting-up/events.js';
import { actingUpFold, type ActingUpCase } from '#libs/domain/acting-up/fold.js';
import type { ActingUpCommand } from '#libs/domain/acting-up/index.js';
import type { In, Status } from '#libs/domain/acting-up/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { Follow } from '../contract.js';
import { follow } from '../follow.js';
import { chased } from './late.js';
import { leaves, type Link, type Step } from './link.js';
import { newsOf } from './news.js';

const close: ActingUpCommand = { type: 'CloseActing', data: {} };
/** Of a link whose end is settled: its last day, and after it the last day of the absence that its case keeps. */
const closesAt = ({ over, endsAt, absence }: In<'Closing'>) =>
  over ? (absence?.over === false ? absence.endsAt : undefined) : endsAt;

/** What the process waits for in each status. */
const steps: Readonly<Record<'Arranged' | 'Acting' | 'Closing', Step>> = {
  // The ledger knows of it beforehand; on its day it begins.
  Arranged: (link) =>
    link.until(leaves('Arranged'), {
      at: (s) => (s.status === 'Arranged' ? s.link.startsAt : undefined),
      then: () => ({ type: 'BeginActing', data: {} }),
    }),

  // The allowance is decided, and whoever has become part of management is checked; open-ended acting ends by hand.
  Acting: (link) =>
    Promise.all([
      ...chased(link, 'Acting'),
      link.until(leaves('Acting'), {
        at: (s) => (s.status === 'Acting' ? s.link.endsAt : undefined),
        then: () => close,
      }),
    ]),

  // The end is settled; its day, the allowance, the absence or a plan of unwinding is still to come.
  Closing: (link) =>
    Promise.all([
      ...chased(link, 'Closing'),
      link.until(leaves('Closing'), {
        at: (s) => (s.status === 'Closing' ? closesAt(s) : undefined),
        then: () => close,
      }),
    ]),
};
const stepOf = ({ state: { status } }: Link): Step | undefined =>
  status in steps ? steps[status as keyof typeof steps] : undefined;

/** One link of a chain: one person who acts in one post; ends with what became of it. */
export async function actingUp(args: Follow<ActingUpCase>): Promise<Status> {
  const link: Link = await follow<ActingUpCase, ActingUpEvent | SharedEvent, ActingUpCommand>(
    args,
    actingUpFold.fold,
    newsOf,
  );
  do {
    for (let step = stepOf(link); step; step = stepOf(link)) await step(link);
    await link.settled();
  } while (stepOf(link));
  return link.state.status;
}
