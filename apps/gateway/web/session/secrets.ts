import { createHash, createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { StaffId } from '#libs/kernel/index.js';
import { close, open } from '#libs/vault/box.js';
import { derive } from '#libs/vault/master-key.js';

const pattern = /^[A-Za-z0-9_-]{43}$/;

/** 256 random bits, for a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const isSecret = (text: string): boolean => pattern.test(text);
/** What the database keeps of a secret: with 256 random bits behind it, a plain hash can't be guessed back. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What forms of a session carry: whose they are, and a code that only this session's secret gives. */
export const formToken = (secret: string, staff: StaffId): string =>
  `${staff}.${createHmac('sha256', secret).update(`form of ${staff}`).digest('base64url')}`;
/** Whose form it says it is: good for a refusal, and for nothing else. */
export const namedIn = (token: unknown): string | undefined =>
  typeof token === 'string' && token.includes('.') ? token.slice(0, token.indexOf('.')) : undefined;

/** Compared through hashes, so that neither content nor length shows in the time it takes. */
export const same = (given: unknown, wanted: string): boolean =>
  typeof given === 'string' && timingSafeEqual(hashOf(given), hashOf(wanted));

/** Seals texts under a session's secret: whoever has the database alone can't read them. */
export const sealing = (secret: string) => {
  const key: KeyObject = derive(Buffer.from(secret, 'base64url'), 'web session');
  return {
    seal: (about: string, text: string): Buffer => close(key, about, Buffer.from(text)),
    unseal: (about: string, box: Buffer): string | undefined => open(key, about, box)?.toString(),
  };
};
export type Sealing = ReturnType<typeof sealing>;
