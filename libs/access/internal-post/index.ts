import type { InternalPostCase } from '../../domain/internal-post/fold.js';
import type { CaseViews, Fact } from '../views.js';
import { withoutTexts } from '../texts.js';
import { pastOf, type Past, type PostEvent } from './past.js';
import { panelEvents } from './panel-events.js';
import { panelState } from './panel-state.js';
import { partEvents } from './part-events.js';
import { partState } from './part-state.js';
import { hiddenFrom, type Known } from './open.js';
import type { Looking, SeenBy } from './seen.js';
import { viewerOf, type PostViewer } from './viewer.js';
import { wholeEvents } from './whole-events.js';
import { wholeState } from './whole-state.js';

const tables = { whole: wholeEvents, panel: panelEvents, part: partEvents } as const;
type Show = (data: object, looking: Looking<PostViewer>) => object | undefined;

const stateOf = (state: InternalPostCase, past: Past, viewer: PostViewer): object => {
  switch (viewer.view) {
    case 'whole':
      return wholeState(state, past, viewer);
    case 'panel':
      return panelState(state, past, viewer);
    case 'part':
      return partState(state, past, viewer);
  }
};

const eventOf = (
  { version, event, metadata }: Fact<PostEvent>,
  known: Known,
  viewer: PostViewer,
): object | undefined => {
  const table = tables[viewer.view] as SeenBy<PostViewer>;
  const data = (table[event.type] as Show | undefined)?.(event.data, { known, viewer, version });
  if (!data || viewer.view !== 'whole' || viewer.reads) return data;
  return metadata.actor.kind === 'person' && metadata.actor.id === viewer.me ? data : withoutTexts(data);
};

export type { SeenApplication } from './application-seen.js';
export type { SeenPanel } from './panel-seen.js';
export type { SeenPost } from './seen-post.js';

/** Who sees what of an internal post. */
export const internalPostViews = {
  past: pastOf,
  viewer: viewerOf,
  state: stateOf,
  hidden: hiddenFrom,
  event: eventOf,
} as const satisfies CaseViews<InternalPostCase, PostEvent, Past, PostViewer>;
