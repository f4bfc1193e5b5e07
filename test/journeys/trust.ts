import { demoPeople } from '#libs/directory/demo/people.js';
import type { StaffId } from '#libs/kernel/index.js';
import { advanceTo, type Urls } from './api.js';
import { actAs, type Person } from './person.js';
import type { Teller } from './tell.js';

export type Part = (typeof demoPeople)[number]['demo'];
/** Somebody with a part in the demo, or anybody else of the trust by their id. */
export type Who = Part | StaffId;
export const idOf = (who: Who): StaffId => demoPeople.find((one) => one.demo === who)?.staff ?? (who as StaffId);
export const whoIs = (staff: StaffId): Who => demoPeople.find((one) => one.staff === staff)?.demo ?? staff;

/** The demo trust as a journey meets it: its people, its time, and whom the journey tells. */
export interface Trust {
  readonly urls: Urls;
  readonly teller: Teller;
  as(who: Who): Promise<Person>;
  /** The trust's own time: the rehearsal's clock may be ahead of the wall's. */
  now(): Promise<number>;
  /** Moves the rehearsal's clock on; whatever is due by then the process does by itself. */
  waitUntil(at: string): Promise<void>;
}
/** One case in the trust. */
export type Case = Trust & Readonly<{ id: string }>;
/** One post that is filled. */
export type Post = Case;

const signedIn = new Map<string, Promise<Person>>();
/** How far a stack's clock is known to be ahead: a gateway hears of a move a moment after it. */
const ahead = new Map<string, number>();

export const trustAt = (urls: Urls, teller: Teller): Trust => {
  const as: Trust['as'] = (who) => {
    const key = `${urls.gateway} ${urls.issuer} ${who}`;
    const person = signedIn.get(key) ?? actAs(urls, idOf(who));
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
