import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { verifyTokens, type VerifyToken } from '#libs/http/verify-tokens.js';
import { ProblemError } from '#libs/http/problem.js';
import { otherIssuer, type OtherIssuer } from './other-issuer.js';

let issuer: OtherIssuer;
let stranger: OtherIssuer;
let verify: VerifyToken;
const now = Math.floor(Date.now() / 1000);
beforeAll(async () => {
  [issuer, stranger] = await Promise.all([otherIssuer(), otherIssuer()]);
  verify = verifyTokens({ issuer: issuer.url, audience: 'understudy' });
});
afterAll(() => Promise.all([issuer.close(), stranger.close()]));

const problemOf = async (token: string, by = verify): Promise<string> => {
  try {
    return JSON.stringify(await by(token));
  } catch (error) {
    return error instanceof ProblemError ? error.problem.type : String(error);
  }
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => part({ iss: issuer.url, aud: 'understudy', sub: 'staff-002', exp: now + 600 });
const hmac = (text: string) => createHmac('sha256', 'secret').update(text).digest('base64url');

describe('A token is good', () => {
  test('from the configured issuer, for this audience, for a person', async () => {
    expect(await verify(await issuer.sign())).toEqual({ kind: 'person', id: 'staff-002' });
  });

  test('for one of several audiences', async () => {
    expect(await verify(await issuer.sign({ aud: ['other', 'understudy'] }))).toMatchObject({ kind: 'person' });
  });

  test('for a service, which is its own subject, with its scopes', async () => {
    const token = await issuer.sign({ sub: 'payroll', client_id: 'payroll', scope: 'a b' });
    expect(await verify(token)).toEqual({ kind: 'service', id: 'payroll', scopes: new Set(['a', 'b']) });
  });

  test('within five seconds of its times, as clocks differ', async () => {
    expect(await verify(await issuer.sign({ exp: now - 2 }))).toMatchObject({ id: 'staff-002' });
    expect(await verify(await issuer.sign({ nbf: now + 3 }))).toMatchObject({ id: 'staff-002' });
  });

  test('a second time at once, without another look at the keys', async () => {
    const token = await issuer.sign();
    await verify(token);
    const { keys } = issuer.fetched;
    expect(verify(token)).not.toBeInstanceOf(Promise);
    expect(issuer.fetched.keys).toBe(keys);
  });
});

describe('A token is refused', () => {
  test.each([
    ['of another audience', { aud: 'payroll' }],
    ['without an audience', { aud: undefined }],
    ['that names another issuer', { iss: 'https://issuer.invalid' }],
    ['that has expired', { exp: now - 60 }],
    ['that never expires', { exp: undefined }],
    ['that is not valid yet', { nbf: now + 60 }],
    ['without a subject', { sub: undefined }],
    ['with a subject that is no id', { sub: 'staff:002 <x>' }],
    ['of a service that says it is a person', { sub: 'payroll', client_id: 'payroll', kind: 'person' }],
    ['of a person that says it is a service', { kind: 'service' }],
    ['of a kind that there is not', { kind: 'process' }],
  ])('%s', async (_, given: object) => {
    expect(await problemOf(await issuer.sign(given as JWTPayload))).toBe('/problems/InvalidToken');
  });

  test('signed by somebody else in the issuer’s name', async () => {
    expect(await problemOf(await stranger.sign({ iss: issuer.url }))).toBe('/problems/InvalidToken');
  });

  test('that is not signed at all', async () => {
    expect(await problemOf(`${part({ alg: 'none' })}.${claims()}.`)).toBe('/problems/InvalidToken');
  });

  test('signed with a shared secret', async () => {
    const text = `${part({ alg: 'HS256', kid: 'one' })}.${claims()}`;
    expect(await problemOf(`${text}.${hmac(text)}`)).toBe('/problems/InvalidToken');
  });

  test('changed after it was signed', async () => {
    const [header, , signature] = (await issuer.sign()).split('.');
    expect(
      await problemOf(
        `${header}.${part({ iss: issuer.url, aud: 'understudy', sub: 'staff-001', exp: now + 600 })}.${signature}`,
      ),
    ).toBe('/problems/InvalidToken');
  });

  test.each(['', 'x', 'a.b.c', 'a'.repeat(9000)])('that is none: %.10s', async (text) => {
    expect(await problemOf(text)).toBe('/problems/InvalidToken');
  });
});

describe('Without its issuer', () => {
  test('no token is trusted, and the caller is told to come again', async () => {
    const gone = await otherIssuer();
    const token = await gone.sign();
    await gone.close();
    expect(await problemOf(token, verifyTokens({ issuer: gone.url, audience: 'understudy' }))).toBe(
      '/problems/IssuerDown',
    );
  });

  test('that names itself otherwise no token is trusted', async () => {
    const liar = await otherIssuer({ names: 'https://issuer.invalid' });
    expect(await problemOf(await liar.sign(), verifyTokens({ issuer: liar.url, audience: 'understudy' }))).toBe(
      '/problems/IssuerDown',
    );
    await liar.close();
  });
});
