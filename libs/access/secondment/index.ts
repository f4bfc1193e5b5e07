import type { SecondmentCase } from '../../domain/secondment/fold.js';
import type { StaffId } from '../../kernel/index.js';
import { withoutTexts } from '../texts.js';
import type { CaseViews, Fact } from '../views.js';
import { partEvents } from './part-events.js';
import { pastOf, type CaseEvent, type Past } from './past.js';
import type { Overseer, SeenBy } from './seen.js';
import { stateSeen } from './state-seen.js';
import { viewerOf, type SecondmentViewer } from './viewer.js';
import { aboutTheWork, wholeEvents } from './whole-events.js';

const tables = { whole: wholeEvents, part: partEvents } as const;
type Show = (data: object, looking: Readonly<{ viewer: SecondmentViewer; past: Past }>) => object | undefined;

/** Heads read what is written of the work, and what they wrote; a service no text at all. */
const reads = ({ me, reads: all }: Overseer, { event, metadata: { actor } }: Fact<CaseEvent>): boolean =>
  all || (me !== undefined && (aboutTheWork.includes(event.type) || (actor.kind === 'person' && actor.id === me)));

const eventOf = (fact: Fact<CaseEvent>, { past }: Readonly<{ past: Past }>, viewer: SecondmentViewer) => {
  const { event } = fact;
  const table = tables[viewer.view] as SeenBy<SecondmentViewer>;
  const data = (table[event.type] as Show | undefined)?.(event.data, { viewer, past });
  return !data || viewer.view === 'part' || reads(viewer, fact) ? data : withoutTexts(data);
};

const nobody: ReadonlySet<StaffId> = new Set();

/** Who sees what of a secondment. */
export const secondmentViews = {
  past: pastOf,
  viewer: viewerOf,
  state: (state, _, viewer) => stateSeen(state, viewer),
  hidden: () => nobody,
  event: eventOf,
} as const satisfies CaseViews<SecondmentCase, CaseEvent, Past, SecondmentViewer>;
