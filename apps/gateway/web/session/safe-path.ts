const longest = 2000;
/** Where a sign-in must not lead back to: it would go round in a circle. */
const ownPages = /^\/(?:sign-in|signed-in|sign-out|signed-out)(?:[/?]|$)/;
const here = 'http://here.invalid';

/** The path that somebody wanted to go to, when it stays on this site; `/` otherwise. */
export const safePath = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || wanted.length > longest) return '/';
  if (!URL.canParse(wanted, here)) return '/';
  // Judged as the browser will read it: it drops tabs, turns backslashes, and resolves dots.
  const { origin, pathname, search } = new URL(wanted, here);
  const path = pathname + search;
  return origin === here && !path.startsWith('//') && !ownPages.test(path) ? path : '/';
};
