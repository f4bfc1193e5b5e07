import type { PolicyCase } from '../../domain/policy/fold.js';
import type { StaffId } from '../../kernel/index.js';
import { attachedIn } from '../documents.js';
import { withoutTexts } from '../texts.js';
import type { CaseViews, Fact } from '../views.js';
import { eventsSeen, partSeen, type CaseEvent, type Looking, type Past } from './events-seen.js';
import { stateSeen } from './state-seen.js';
import { viewerOf, type PolicyViewer } from './viewer.js';

type Show = (data: object, looking: Looking) => object | undefined;

const eventOf = ({ event }: Fact<CaseEvent>, { past }: Readonly<{ past: Past }>, viewer: PolicyViewer) => {
  const table = viewer.view === 'part' ? partSeen : eventsSeen;
  const data = (table[event.type] as Show | undefined)?.(event.data, { viewer, past });
  return data && viewer.view === 'whole' && viewer.as === 'service' ? withoutTexts(data) : data;
};
const nobody: ReadonlySet<StaffId> = new Set();

/** Who sees what of a policy. */
export const policyViews = {
  past: (facts): Past => ({ attached: attachedIn(facts) }),
  viewer: viewerOf,
  state: (state, _, viewer) => stateSeen(state, viewer),
  hidden: () => nobody,
  event: eventOf,
} as const satisfies CaseViews<PolicyCase, CaseEvent, Past, PolicyViewer>;
