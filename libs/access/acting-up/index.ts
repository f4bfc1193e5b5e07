import type { ActingUpCase } from '../../domain/acting-up/fold.js';
import { attachedIn } from '../documents.js';
import { withoutTexts } from '../texts.js';
import type { CaseViews, Fact } from '../views.js';
import { partEvents } from './part-events.js';
import type { LinkEvent, Looking, Past } from './seen.js';
import { stateSeen } from './state-seen.js';
import { viewerOf, type ActingUpViewer } from './viewer.js';
import { wholeEvents } from './whole-events.js';

type Show = (data: object, looking: Looking<ActingUpViewer>) => object | undefined;

const eventOf = (
  { event, metadata }: Fact<LinkEvent>,
  { past }: Readonly<{ past: Past }>,
  viewer: ActingUpViewer,
): object | undefined => {
  const table = viewer.view === 'whole' ? wholeEvents : partEvents;
  const data = (table[event.type] as Show)(event.data, { past, viewer });
  if (!data || viewer.view !== 'whole' || viewer.reads) return data;
  return metadata.actor.kind === 'person' && metadata.actor.id === viewer.me ? data : withoutTexts(data);
};

export type { SeenLink } from './seen.js';

/** Who sees what of acting up. */
export const actingUpViews = {
  past: (facts) => ({ attached: attachedIn(facts) }),
  viewer: viewerOf,
  state: (state, _, viewer) => stateSeen(state, viewer),
  hidden: () => new Set(),
  event: eventOf,
} as const satisfies CaseViews<ActingUpCase, LinkEvent, Past, ActingUpViewer>;
