import type { IncomingHttpHeaders } from 'node:http';

/** Whether a host name is this machine's own. */
export const isLoopback = (host: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(host);

const loopbackOrigin = (host = ''): string | undefined => {
  const url = `http://${host}`;
  if (!/^[a-z0-9.:[\]]+$/i.test(host) || !URL.canParse(url)) return undefined;
  const { hostname, origin } = new URL(url);
  return isLoopback(hostname) ? origin : undefined;
};

/**
 * The origin at which a browser sees these pages: PUBLIC_URL; on one machine, under whichever loopback name and port it was asked.
 * Undefined when PUBLIC_URL is missing and somebody comes from elsewhere: a host that a request merely claims isn't trusted.
 */
export const publicOrigin = (publicUrl: string | undefined, { host }: IncomingHttpHeaders): string | undefined =>
  publicUrl === undefined || isLoopback(new URL(publicUrl).hostname) ? (loopbackOrigin(host) ?? publicUrl) : publicUrl;
