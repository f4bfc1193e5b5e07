import { ownDocument, ownRemoval } from '../documents.js';
import { sharedPart } from '../shared-events.js';
import { bare, fields, hidden, only } from '../showing.js';
import type { Looking, SeenBy } from './seen.js';
import { ownSteps } from './state-seen.js';
import type { Party } from './viewer.js';

const where = ['staff', 'post', 'school', 'from', 'to'] as const;
type Show<D> = (data: D, looking: Looking<Party>) => object | undefined;
/** What is owed to whoever acts, or asked of them, is nothing to the person who is away. */
const toWhoActs =
  <D extends object>(show: Show<D>): Show<D> =>
  (data, looking) =>
    looking.viewer.side === 'acts' ? show(data, looking) : undefined;
/** The same for both, and the days of the week to whoever acts on them. */
const aboutBoth =
  <D extends object>(...names: readonly (keyof D & string)[]): Show<D> =>
  (data, { viewer: { side } }) =>
    only(data, ...(side === 'acts' ? [...names, 'pattern' as keyof D & string, 'own' as keyof D & string] : names));

/** What whoever acts and whoever is away see: when, where and for whom, and what is their own; never why somebody is away. */
export const partEvents: SeenBy<Party> = {
  ActingUpArranged: (data, looking) => ({
    ...aboutBoth<typeof data>(...where, 'title')(data, looking),
    insteadOf: { staff: data.insteadOf.staff },
  }),
  ActingUpStarted: aboutBoth(...where),
  Section128Requested: toWhoActs(fields('staff', 'school')),
  Section128Recorded: toWhoActs(fields('outcome', 'checkedOn')),
  ActingUpAmended: aboutBoth(...where),
  ActingAllowanceDetermined: toWhoActs(fields('staff', 'post', 'school', 'allowed', 'again', 'reason')),
  ActingEscalated: hidden,
  ActingUpEnded: (data, { viewer: { side } }) =>
    only(data, 'staff', 'post', 'school', 'lastDay', 'because', ...(side === 'away' ? ['holderReturns' as const] : [])),
  LastDayPassed: fields('lastDay'),
  AbsenceEnded: (data, { viewer: { side } }) => (side === 'away' ? data : undefined),
  ActingUpCancelled: fields('staff', 'post', 'school', 'because'),
  UnwindingProposed: ({ proposal, on, steps }, { viewer: { me } }) => ({ proposal, on, steps: ownSteps(steps, me) }),
  UnwindingEscalated: hidden,
  UnwindingRejected: bare,
  UnwindingApplied: ({ proposal, on, steps }, { viewer: { me } }) => ({ proposal, on, steps: ownSteps(steps, me) }),
  ...sharedPart,
  DocumentAttached: (data, { viewer: { me } }) => ownDocument(data, me),
  DocumentRemoved: (data, { past, viewer: { me } }) => ownRemoval(data, me, past.attached),
};
