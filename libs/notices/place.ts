import type { StreamId } from '../kernel/index.js';

/** News of an advert goes to whoever may apply: most of them have no part in the case, and read the advert itself. */
const ofAdverts = ['AdvertOpened', 'AdvertExtended', 'SpecificationAmended'];

type About = Readonly<{ stream: StreamId; reason: string; task?: string | undefined; open: boolean }>;
/** Where the link of a notice leads, below the address of the service: to its task while that is open, to the advert, or to the case. */
export const placeOfNotice = ({ stream, reason, task, open }: About): string => {
  if (task && open) return `tasks/${stream}/${task}`;
  return ofAdverts.includes(reason) ? `posts/${stream}` : `cases/${stream}`;
};
