import { demoPeople } from '#libs/directory/demo/people.js';
import { actAs, advanceTo, type Person, type Urls } from './api.js';
import type { Teller } from './tell.js';

export type Part = (typeof demoPeople)[number]['demo'];
export const idOf = (part: Part): string => demoPeople.find((one) => one.demo === part)!.staff;
export const partOf = (staff: string): Part => demoPeople.find((one) => one.staff === staff)!.demo;

/** The demo trust as a journey meets it: its people, its time, and whom the journey tells. */
export interface Trust {
  readonly urls: Urls;
  readonly teller: Teller;
  as(part: Part): Promise<Person>;
  /** The trust's own time: the rehearsal's clock may be ahead of the wall's. */
  now(): Promise<number>;
  /** Moves the rehearsal's clock on; whatever is due by then the process does by itself. */
  waitUntil(at: string): Promise<void>;
}
/** One post in the trust. */
export type Post = Trust & Readonly<{ id: string }>;

const signedIn = new Map<string, Promise<Person>>();
/** How far a stack's clock is known to be ahead: a gateway hears of a move a moment after it. */
const ahead = new Map<string, number>();

export const trustAt = (urls: Urls, teller: Teller): Trust => {
  const as: Trust['as'] = (part) => {
    const key = `${urls.gateway} ${urls.issuer} ${part}`;
    const person = signedIn.get(key) ?? actAs(urls, idOf(part));
    signedIn.set(key, person);
    return person;
  };
  const now: Trust['now'] = async () => {
    const { body } = await (await as('hr-officer')).get('/me');
    return Math.max(Date.parse(String(body['at'])), Date.now() + (ahead.get(urls.gateway) ?? 0));
  };
  const waitUntil: Trust['waitUntil'] = async (at) => {
    ahead.set(urls.gateway, Date.parse(await advanceTo(urls, at)) - Date.now());
  };
  return { urls, teller, as, now, waitUntil };
};

const dayMs = 86_400_000;
export const inDays = async (trust: Trust, days: number): Promise<string> =>
  new Date((await trust.now()) + days * dayMs).toISOString();
/** A day of the calendar, so many days from now. */
export const dayIn = async (trust: Trust, days: number): Promise<string> => (await inDays(trust, days)).slice(0, 10);
