import type { IncomingHttpHeaders } from 'node:http';

export type Sender = 'these pages' | 'elsewhere' | 'unsaid';

/** Who sent a form, as the browser itself says and no page can make it say otherwise; `own` is the origin of these pages. */
export const senderOf = (headers: IncomingHttpHeaders, own: string | undefined): Sender => {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'elsewhere';
  if (origin !== undefined && origin !== own) return 'elsewhere';
  return site === 'same-origin' || origin !== undefined ? 'these pages' : 'unsaid';
};
