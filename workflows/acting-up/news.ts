import type { ActingUpEvent } from '#libs/domain/acting-up/events.js';
import { actingUpFold, type ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { hasBegun, isArranged, type Arranged } from '#libs/domain/acting-up/state.js';
import { isUnwindingEvent } from '#libs/domain/acting-up/unwinding/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { News, NewsOf } from '../follow.js';
import { unwindingNews } from '../root/news.js';
import { reasonOf } from './late.js';

type LinkNews = News<ActingUpCase>;
type Telling = {
  readonly [T in ActingUpEvent['type']]?: (
    data: Extract<ActingUpEvent, { type: T }>['data'],
    after: Arranged,
  ) => readonly LinkNews[];
};

const isOpen = (key: string) => (now: ActingUpCase) => actingUpFold.tasks(now).some((task) => task.key === key);
const hr = ({ link: { school } }: Arranged) => ({ role: 'HR' as const, school });
/** Who acts, in whose place, the Head of the school and HR. */
const everybody =
  (reason: string) =>
  (_: object, after: Arranged): readonly LinkNews[] => {
    const { staff, insteadOf, school } = after.link;
    return [{ reason, to: [staff, insteadOf.staff], roles: [{ role: 'Head', school }, hr(after)] }];
  };

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  ActingUpArranged: everybody('ActingUpArranged'),
  ActingUpStarted: everybody('ActingUpStarted'),
  ActingUpAmended: everybody('ActingUpAmended'),
  ActingUpEnded: everybody('ActingUpEnded'),
  ActingUpCancelled: everybody('ActingUpCancelled'),
  ActingAllowanceDetermined: (_, after) => [
    { reason: 'AllowanceDetermined', to: [after.link.staff], roles: [hr(after)] },
  ],
  Section128Recorded: ({ outcome }, after) =>
    outcome === 'prohibited'
      ? [{ reason: 'EndOfActingAwaited', task: 'end-acting', roles: [{ role: 'SLT' }], still: isOpen('end-acting') }]
      : [{ reason: 'Section128Clear', roles: [{ role: 'Head', school: after.link.school }] }],
  ActingEscalated: ({ what }) => {
    const task = what === 'allowance' ? 'determine-allowance' : 'record-section-128';
    return [{ reason: reasonOf(task), key: `${task}:CEO`, task, roles: [{ role: 'CEO' }], still: isOpen(task) }];
  },
};

const openProposal = (link: ActingUpCase) => (hasBegun(link) ? link.unwinding.open : undefined);
const isProposed = (link: ActingUpCase, proposal: number) => openProposal(link)?.proposal === proposal;

export const newsOf: NewsOf<ActingUpCase, ActingUpEvent | SharedEvent> = (event, after, before) => {
  if (!isArranged(after)) return [];
  if (isUnwindingEvent(event)) return unwindingNews(event, openProposal(before)?.by, isProposed);
  const tell = telling[event.type as keyof Telling] as
    ((data: object, after: Arranged) => readonly LinkNews[]) | undefined;
  return tell?.(event.data, after) ?? [];
};
