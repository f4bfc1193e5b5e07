import { isLoopback } from './public-address.js';

/** How people sign in to the pages, and for how long. */
export type WebSettings = Readonly<{
  /** `https://HOST` as people type it; undefined on this machine alone. */
  publicUrl: string | undefined;
  clientId: string;
  clientSecret: string | undefined;
  /** A session ends after so long without a request. */
  idleMinutes: number;
  /** A session ends so long after the sign-in, used or not. */
  hours: number;
}>;

const wholeNumber = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name}=${text} is out of bounds. Set it to a whole number from ${least} to ${most}.`);
};

const publicUrlIn = (text: string | undefined): string | undefined => {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.username)
    throw new Error('PUBLIC_URL is not where a browser finds the pages. Set it to https://HOST, without a path.');
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new Error(
      `PUBLIC_URL=${url.origin} is not encrypted, so browsers would not keep a sign-in. Put a proxy that ends TLS in front of the gateway, and set PUBLIC_URL to its https:// address.`,
    );
  return url.origin;
};

/** Throws what is wrong with a variable, and what to set it to. */
export const webSettingsFrom = (env: NodeJS.ProcessEnv): WebSettings => ({
  publicUrl: publicUrlIn(env['PUBLIC_URL']),
  clientId: env['OIDC_CLIENT_ID'] || 'understudy-web',
  clientSecret: env['OIDC_CLIENT_SECRET'] || undefined,
  idleMinutes: wholeNumber('SESSION_IDLE_MINUTES', env['SESSION_IDLE_MINUTES'] || '60', 1, 1440),
  hours: wholeNumber('SESSION_HOURS', env['SESSION_HOURS'] || '10', 1, 168),
});
