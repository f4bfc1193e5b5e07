import { browser, signedIn, tokenIn, type Browser, type Fields } from '../web/browser.js';
import type { Gateway } from '../gateway/gateway.js';

/** An answer as it came, with everything that somebody could read in it. */
export type Answer = Readonly<{ status: number; location: string; whole: string; text: string }>;
export type Visitor = Readonly<{
  get: (path: string) => Promise<Answer>;
  /** Sends a form with the token of its session. */
  send: (path: string, fields: Fields) => Promise<Answer>;
}>;

const asAnswer = ({ status, headers, text }: Awaited<ReturnType<Browser['get']>>): Answer => ({
  status,
  location: headers.get('location') ?? '',
  whole:
    [...headers.entries()].map(([name, value]) => `${name}: ${decodeURIComponent(value)}`).join('\n') + `\n${text}`,
  text,
});
const visitor = (gateway: Gateway, by: Browser, token: string): Visitor => ({
  get: async (path) => asAnswer(await by.get(gateway.url + path, { follow: false })),
  send: async (path, fields) =>
    asAnswer(await by.post(gateway.url + path, { _csrf: token, ...fields }, { follow: false })),
});

/** Somebody who is signed in; once, however much they ask. */
export const visitorOf = async (gateway: Gateway, staff: string): Promise<Visitor> => {
  const { by, page } = await signedIn(gateway, staff);
  return visitor(gateway, by, tokenIn(page));
};
export const nobody = (gateway: Gateway): Visitor => visitor(gateway, browser(), 'none');

/** What an answer is, in the letters of the tables. */
export const letterOf = ({ status, location }: Answer): string => {
  if (status === 200) return 'y';
  if (status === 404) return '.';
  if (status === 403) return '-';
  if (status === 303 && location.startsWith('/sign-in')) return 'sign-in';
  return status === 303 ? `to ${location}` : String(status);
};

/** A page without what differs between two askings of one address: ids, tokens, and the address itself. */
export const plain = ({ text }: Answer): string =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/nonce="[^"]*"|(?:name="_csrf" value=|back=)[^\s>"]*/g, '')
    .replace(/value="[^"]{30,}"/g, '');
