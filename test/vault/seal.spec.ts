import { describe, expect, test } from '@jest/globals';
import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { inspect } from 'node:util';
import type { StaffId, VaultId } from '#libs/kernel/index.js';
import { close, open } from '#libs/vault/box.js';
import { derive, vaultKey } from '#libs/vault/master-key.js';
import { seal, unseal } from '#libs/vault/seal.js';
import { newWrappedKey, unwrap } from '#libs/vault/subject-key.js';

const wrapping = derive(randomBytes(32), 'wrapping');
const ann = 'ann' as StaffId;
const keyOf = (subject: StaffId) => unwrap(wrapping, subject, newWrappedKey(wrapping, subject));
const id = 'item-1' as VaultId;
const boxOf = (row: { box: string }) => Buffer.from(row.box, 'base64');

describe('Sealing', () => {
  test('any text comes back, and never twice in the same box', () => {
    const key = keyOf(ann);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [one, two] = [seal(key, id, text), seal(key, id, text)];
        expect(unseal(key, id, boxOf(one.row))).toBe(text);
        expect(one.row.box).not.toBe(two.row.box);
        expect(one.sealed).toEqual(two.sealed);
      }),
    );
  });

  test('two texts differ in their hash; so do two people with the same text', () => {
    const key = keyOf(ann);
    expect(seal(key, id, 'a').sealed.hash).not.toBe(seal(key, id, 'b').sealed.hash);
    expect(seal(key, id, 'a').sealed.hash).not.toBe(seal(keyOf(ann), id, 'a').sealed.hash);
    expect(seal(key, id, 'a').sealed).toEqual({ vault: id, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('a row names its person and case, and no case where there is none', () => {
    expect(seal(keyOf(ann), id, 'a').row).toMatchObject({ vault_id: id, subject: ann, stream_id: null });
    expect(seal(keyOf(ann), id, 'a', 'internal-post-1' as never).row.stream_id).toBe('internal-post-1');
  });

  test('a change of any byte is noticed or makes the key another one; the text is never read wrong', () => {
    const key = keyOf(ann);
    const box = boxOf(seal(key, id, 'text').row);
    fc.assert(
      fc.property(fc.nat(box.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bad = Buffer.from(box);
        bad[at]! ^= flip;
        if (at < 8) expect(unseal(key, id, bad)).toBeUndefined();
        else expect(() => unseal(key, id, bad)).toThrow('Restore vault_items');
      }),
    );
  });

  test('a box belongs to its item', () => {
    const key = keyOf(ann);
    expect(() => unseal(key, 'item-2' as VaultId, boxOf(seal(key, id, 'text').row))).toThrow('item-2');
  });

  test('a cut box is no box', () => {
    const key = createSecretKey(randomBytes(32));
    const box = close(key, 'about', Buffer.from('text'));
    expect(open(key, 'about', box)?.toString()).toBe('text');
    expect(open(key, 'about', box.subarray(0, 27))).toBeUndefined();
    expect(open(key, 'about', box.subarray(0, -1))).toBeUndefined();
    expect(open(key, 'about else', box)).toBeUndefined();
  });
});

describe('Keys', () => {
  test('a wrapped key opens for its own person only', () => {
    const wrapped = newWrappedKey(wrapping, ann);
    expect(unwrap(wrapping, ann, wrapped).subject).toBe(ann);
    expect(() => unwrap(wrapping, 'bob' as StaffId, wrapped)).toThrow('VAULT_KEY');
  });

  test('printing a key shows none of it', () => {
    const key = keyOf(ann);
    const printed = inspect(key, { depth: 9 }) + JSON.stringify(key);
    expect(printed).not.toContain(key.box.export().toString('hex').slice(0, 8));
    expect(printed).not.toContain(key.box.export().toString('base64').slice(0, 8));
    expect(printed).toContain('SecretKeyObject');
  });

  test('each purpose has a key of its own', () => {
    const master = randomBytes(32);
    expect(derive(master, 'a').equals(derive(master, 'b'))).toBe(false);
    expect(derive(master, 'a').equals(derive(Buffer.from(master), 'a'))).toBe(true);
  });

  test.each([
    [undefined, 'VAULT_KEY is not set'],
    ['', 'VAULT_KEY is not set'],
    ['c2hvcnQ=', 'VAULT_KEY holds 5 bytes, not 32'],
  ])('VAULT_KEY=%s is refused with what to do', (text, message) => {
    const env = text === undefined ? {} : { VAULT_KEY: text };
    expect(() => vaultKey(env)).toThrow(message);
    expect(() => vaultKey(env)).toThrow('openssl rand -base64 32');
  });

  test('VAULT_KEY is base64 of 32 bytes', () => {
    const key = randomBytes(32);
    expect(vaultKey({ VAULT_KEY: `${key.toString('base64')}\n` }).equals(key)).toBe(true);
  });
});
