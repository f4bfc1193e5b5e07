import type { Instant } from '#libs/kernel/index.js';
import { applied, closed, decided, described, meets, opened, panelReady, shortlisted, unsealed } from './facts.js';

/** A post whose panel has decided; the best first, and whoever is left over in reserve. */
export const decidedPost = (
  now: Instant,
  { posts = 1, appointable }: Readonly<{ posts?: number; appointable: readonly number[] }>,
) => [
  ...described(posts),
  opened(now),
  ...appointable.map((n) => applied(n)),
  ...panelReady,
  closed(now),
  ...appointable.map(meets),
  shortlisted(appointable),
  unsealed(),
  decided(appointable),
];
