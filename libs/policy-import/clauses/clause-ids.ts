import { alikeText } from '../document/plain.js';
import type { Line } from '../document/line.js';

/** A heading's words as an id; what a heading is about comes first, so `Access to the programme` is `access`. */
const slug = (heading: string): string =>
  alikeText(heading)
    .replace(/^(.{3,}?) (?:to|in|of|for) the .*$/, '$1')
    .replace(/\([^)]*\)/g, '')
    .replace(/['"]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'untitled';

/** What a heading adds to the id of its clause: its printed number, or its words. */
export const partOf = ({ mark, plain }: Line): string => mark ?? slug(plain);

/** Joins an outer id and an inner; a printed number such as `3.2` says its outer number itself. */
export const within = (outer: string, inner: string): string =>
  !outer || inner.startsWith(`${outer}.`) ? inner : `${outer}.${inner}`;

/** Tells clauses apart that would have one id: the second gets `-2`. */
export const apart = () => {
  const seen = new Map<string, number>();
  return (id: string): string => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
};
