import type { ParticipationCase } from '../../domain/ldp-participation/fold.js';
import { hasBegun } from '../../domain/ldp-participation/state.js';
import type { StaffId } from '../../kernel/index.js';
import { textless, withoutTexts } from '../texts.js';
import type { CaseViews, Fact } from '../views.js';
import { aboutTheWork, ownEvents, wholeEvents } from './events-seen.js';
import { pastOf, type CaseEvent, type Overseer, type Past, type SeenBy } from './seen.js';
import { viewerOf, type ParticipationViewer } from './viewer.js';

const tables = { whole: wholeEvents, part: ownEvents } as const;
type Show = (data: object, looking: Readonly<{ viewer: ParticipationViewer; past: Past }>) => object | undefined;

/** A Head reads what is written of the work, and what they wrote; a service no text at all. */
const reads = ({ me, reads: every }: Overseer, { event, metadata: { actor } }: Fact<CaseEvent>): boolean =>
  every || (me !== undefined && (aboutTheWork.includes(event.type) || (actor.kind === 'person' && actor.id === me)));

const eventOf = (fact: Fact<CaseEvent>, { past }: Readonly<{ past: Past }>, viewer: ParticipationViewer) => {
  const { event } = fact;
  const table = tables[viewer.view] as SeenBy<ParticipationViewer>;
  const data = (table[event.type] as Show | undefined)?.(event.data, { viewer, past });
  return !data || viewer.view === 'part' || reads(viewer, fact) ? data : withoutTexts(data);
};

/** A file without where its texts lie; which tasks were brought to the CEO is nothing to whom it is about. */
const stateSeen = (state: ParticipationCase, { view }: ParticipationViewer): object => {
  if (!hasBegun(state)) return { status: state.status };
  if (view === 'whole') return textless(state);
  const { escalated: _, claims: __, documents: ___, arranged: ____, ...own } = state;
  return textless(own);
};

const nobody: ReadonlySet<StaffId> = new Set();

/** Who sees what of somebody's file. */
export const ldpParticipationViews = {
  past: pastOf,
  viewer: viewerOf,
  state: (state, _, viewer) => stateSeen(state, viewer),
  hidden: () => nobody,
  event: eventOf,
} as const satisfies CaseViews<ParticipationCase, CaseEvent, Past, ParticipationViewer>;
