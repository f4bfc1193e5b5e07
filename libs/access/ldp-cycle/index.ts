import type { CycleCase } from '../../domain/ldp-cycle/fold.js';
import type { StaffId } from '../../kernel/index.js';
import { withoutTexts } from '../texts.js';
import type { CaseViews, Fact } from '../views.js';
import { actionsSeen, eventsSeen } from './events-seen.js';
import { pastOf, type CaseEvent, type Past } from './seen.js';
import { stateSeen } from './state-seen.js';
import { viewerOf, type CycleViewer } from './viewer.js';

type Show = (
  data: object,
  looking: Readonly<{ viewer: CycleViewer; past: Past; state: CycleCase }>,
) => object | undefined;

const eventOf = (
  { event }: Fact<CaseEvent>,
  { past, state }: Readonly<{ past: Past; state: CycleCase }>,
  viewer: CycleViewer,
) => {
  const table = viewer.view === 'part' ? actionsSeen : eventsSeen;
  const data = (table[event.type] as Show | undefined)?.(event.data, { viewer, past, state });
  return data && viewer.view === 'whole' && viewer.as === 'service' ? withoutTexts(data) : data;
};

const nobody: ReadonlySet<StaffId> = new Set();

/** Who sees what of an intake and its cohort. */
export const ldpCycleViews = {
  past: pastOf,
  viewer: viewerOf,
  state: (state, _, viewer) => stateSeen(state, viewer),
  hidden: () => nobody,
  event: eventOf,
} as const satisfies CaseViews<CycleCase, CaseEvent, Past, CycleViewer>;
