import { instantAfter } from '#libs/kernel/calendar.js';
import { instant, type Instant } from '#libs/kernel/index.js';

/** The instant that `to` names or that lies `by` (ISO 8601: `P14D`) from now, counted in the trust's zone. Throws on neither and both. */
export const target = (asked: { to?: unknown; by?: unknown }, now: Instant): Instant => {
  const { to, by } = asked;
  const usage = 'Name either "to", an instant such as 2027-01-05T09:00Z, or "by", a duration such as P14D.';
  if ((to === undefined) === (by === undefined)) throw new Error(usage);
  try {
    if (typeof to === 'string' && /[Zz]|[+-]\d\d:?\d\d$/.test(to)) return instant(to);
    if (typeof by === 'string') return instantAfter(now, by);
  } catch {
    // Said below.
  }
  throw new Error(usage);
};
