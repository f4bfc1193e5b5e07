import type { InternalPostEvent } from '../domain/internal-post/events.js';
import type { SharedEvent } from '../domain/process/index.js';
import type { StaffId } from '../kernel/index.js';
import { advertTellers } from './internal-post/events/advert.js';
import { gateTellers } from './internal-post/events/gate.js';
import { interviewTellers } from './internal-post/events/interviews.js';
import { offerTellers } from './internal-post/events/offer.js';
import { panelTellers } from './internal-post/events/panel.js';
import { routeTellers } from './internal-post/events/route.js';
import { startDateTellers } from './internal-post/events/start-date.js';
import type { Names } from './names.js';
import { capital } from './numbers.js';
import { documentTellers, taskTellers } from './shared-events.js';
import { sayingsOf, type Teller, type Tellers } from './telling.js';

const tellers: Tellers<InternalPostEvent | SharedEvent> = {
  ...gateTellers,
  ...advertTellers,
  ...panelTellers,
  ...interviewTellers,
  ...offerTellers,
  ...startDateTellers,
  ...routeTellers,
  ...taskTellers,
  ...documentTellers,
};

/** An event as it is shown to a reader; `actor` is who did it, where the reader may know. */
export type ShownEvent = Readonly<{ type: string; data: object; actor?: StaffId | undefined }>;

/** What happened, in one plain sentence in the past tense; it reads well whatever is withheld from the reader. */
export const sentence = ({ type, data, actor }: ShownEvent, names: Names): string => {
  if (!Object.hasOwn(tellers, type)) return 'Something happened that this release has no words for.';
  const teller = tellers[type as keyof typeof tellers] as Teller<object>;
  return capital(teller(data, sayingsOf(names, actor)));
};
