import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { cookieLine, cookiesOf, goneCookie } from './cookies.js';

/** What a browser keeps of a sign-in that is under way, so that several tabs can be at it and nobody can finish another's. */
const attemptSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
});
export type Attempt = z.infer<typeof attemptSchema>;

const prefix = '__Host-understudy-sign-in-';
const seconds = 600;
const atOnce = 5;
const random = () => randomBytes(32).toString('base64url');
const nameOf = (state: string) => prefix + state.slice(0, 12);

export const newAttempt = (back: string): Attempt => ({ state: random(), nonce: random(), verifier: random(), back });

/** Set-Cookie lines for a new attempt; those of too many older ones go. */
export const keepAttempt = (attempt: Attempt, cookies: string | undefined): string[] => {
  const older = [...cookiesOf(cookies).keys()].filter((name) => name.startsWith(prefix));
  const value = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  return [...(older.length < atOnce ? [] : older.map(goneCookie)), cookieLine(nameOf(attempt.state), value, seconds)];
};
/** The Set-Cookie line after which an attempt can't be used again. */
export const endAttempt = (state: string): string => goneCookie(nameOf(state));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The attempt that this browser began with this state; undefined for a state that is forged, old or another browser's. */
export const attemptOf = (state: unknown, cookies: string | undefined): Attempt | undefined => {
  if (typeof state !== 'string' || !/^[A-Za-z0-9_-]{43}$/.test(state)) return undefined;
  const value = cookiesOf(cookies).get(nameOf(state)) ?? '';
  const attempt = attemptSchema.safeParse(parsed(Buffer.from(value, 'base64url').toString()));
  return attempt.success && attempt.data.state === state ? attempt.data : undefined;
};
