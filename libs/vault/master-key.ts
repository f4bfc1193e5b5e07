import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

const remedy =
  'Set VAULT_KEY to the base64 of 32 random bytes (openssl rand -base64 32), and keep it apart from the database’s backups.';

/** The master key from VAULT_KEY. Throws what to do when it is missing or no 32 bytes. */
export const vaultKey = (env: NodeJS.ProcessEnv = process.env): Buffer => {
  const text = env['VAULT_KEY']?.trim();
  if (!text) throw new Error(`VAULT_KEY is not set. ${remedy}`);
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`VAULT_KEY holds ${key.length} bytes, not 32. ${remedy}`);
  return key;
};

/** A key for one purpose (RFC 5869, SHA-256): what one use gives away says nothing of another. */
export const derive = (key: Buffer, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `understudy vault: ${purpose}`, 32)));
