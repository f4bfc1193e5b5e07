import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { secretAt } from '#libs/stack/secret.js';

/** The issuer's signing key, kept in `home` so that tokens outlive a restart. */
export const signingKey = async (home: string): Promise<JWK> => {
  const path = join(home, 'issuer', 'signing-key.json');
  mkdirSync(dirname(path), { recursive: true });
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const fresh = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: crypto.randomUUID() };
  try {
    writeFileSync(path, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return JSON.parse(readFileSync(path, 'utf8')) as JWK;
};

export const cookieKey = (home: string): string => secretAt(join(home, 'issuer', 'cookie.key'), 'hex');
