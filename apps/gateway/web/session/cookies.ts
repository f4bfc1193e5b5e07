/** The prefix holds the cookie to this host, to HTTPS (or loopback) and to the path /: no other host can set or see it. */
export const sessionCookie = '__Host-understudy';
const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The cookies of a request by name; of two with one name the first counts. */
export const cookiesOf = (header: string | undefined): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at > 0 && name && !found.has(name)) found.set(name, pair.slice(at + 1).trim());
  }
  return found;
};

/** A Set-Cookie line; without `seconds` the cookie goes when the browser is closed. */
export const cookieLine = (name: string, value: string, seconds?: number): string =>
  `${name}=${value}; ${attributes}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`;

export const goneCookie = (name: string): string => cookieLine(name, '', 0);
