import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { JWTPayload } from 'jose';
import { newAttempt } from '../../apps/gateway/web/session/attempt.js';
import { createIssuerClient, SignInError } from '../../apps/gateway/web/session/issuer-client.js';
import { webSettingsFrom } from '../../apps/gateway/web/session/settings.js';
import { lyingIssuer, type LyingIssuer } from './lying-issuer.js';

let issuer: LyingIssuer;
beforeAll(async () => (issuer = await lyingIssuer()));
beforeEach(() => issuer.says({}));
afterAll(() => issuer?.close());

const attempt = newAttempt('/');
const clientOf = (env: NodeJS.ProcessEnv = {}, url = issuer.url) =>
  createIssuerClient({ issuer: url, web: webSettingsFrom(env) });
const callback = (query: Readonly<Record<string, string>> = {}) =>
  new URL(`http://127.0.0.1:3000/signed-in?${new URLSearchParams({ code: 'x', state: attempt.state, ...query })}`);
const outcome = (client = clientOf(), address = callback()): Promise<string> =>
  client.complete(address, attempt).then(
    ({ staff }) => staff,
    (error: unknown) => (error instanceof SignInError ? error.reason : String(error)),
  );
const good = { nonce: attempt.nonce };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('An ID token', () => {
  test('is taken when issuer, audience, nonce, times and signature are as they must be', async () => {
    issuer.says({ claims: good });
    expect(await outcome()).toBe('staff-002');
  });

  test.each([
    ['of another issuer', { iss: 'https://issuer.invalid' }],
    ['for another client', { aud: 'payroll' }],
    ['for several, without saying who asked', { aud: ['understudy-web', 'payroll'] }],
    ['with the nonce of another sign-in', { nonce: 'other' }],
    ['without the nonce', { nonce: undefined }],
    ['that has expired', { exp: 1_700_000_000 }],
    ['that never expires', { exp: undefined }],
    ['of nobody', { sub: undefined }],
    ['of a subject that is no id', { sub: 'staff:002 <x>' }],
    ['of the client itself', { sub: 'understudy-web' }],
  ])('%s is refused', async (_, claims: object) => {
    issuer.says({ claims: { ...good, ...claims } as JWTPayload });
    expect(await outcome()).toBe('not to be trusted');
  });

  test('signed by another key is refused, though it came from the issuer’s own address', async () => {
    issuer.says({ claims: good, otherKey: true });
    expect(await outcome()).toBe('not to be trusted');
  });

  test('that is not signed, or is missing, is refused', async () => {
    const claims = { iss: issuer.url, aud: 'understudy-web', sub: 'staff-001', iat: 1, exp: 9_999_999_999, ...good };
    issuer.says({ token: `${part({ alg: 'none' })}.${part(claims)}.` });
    expect(await outcome()).toBe('not to be trusted');
    issuer.says({ token: null });
    expect(await outcome()).toBe('not to be trusted');
  });
});

describe('What the browser brings back', () => {
  beforeEach(() => issuer.says({ claims: good }));

  test('with another state, or none, is refused before the issuer is asked', async () => {
    const before = issuer.asked.length;
    expect(await outcome(clientOf(), callback({ state: newAttempt('/').state }))).toBe('not to be trusted');
    expect(await outcome(clientOf(), new URL('http://127.0.0.1:3000/signed-in?code=x'))).toBe('not to be trusted');
    expect(issuer.asked).toHaveLength(before);
  });

  test('in the name of another issuer is refused', async () => {
    expect(await outcome(clientOf(), callback({ iss: 'https://issuer.invalid' }))).toBe('not to be trusted');
  });

  test('as an error is told as the issuer’s own no', async () => {
    const said = new URL(`http://127.0.0.1:3000/signed-in?error=access_denied&state=${attempt.state}`);
    expect(await outcome(clientOf(), said)).toBe('refused by the issuer');
  });
});

describe('The issuer', () => {
  test('is told the verifier, and the client’s secret where there is one, as it asks for it', async () => {
    issuer.says({ claims: good });
    await outcome();
    expect(new URLSearchParams(issuer.asked.at(-1)?.body).get('code_verifier')).toBe(attempt.verifier);
    expect(issuer.asked.at(-1)?.authorization).toBeUndefined();
    await outcome(clientOf({ OIDC_CLIENT_SECRET: 'hush' }));
    const basic = Buffer.from((issuer.asked.at(-1)?.authorization ?? '').slice('Basic '.length), 'base64').toString();
    expect(decodeURIComponent(basic)).toBe('understudy-web:hush');
    issuer.says({ claims: good, discovery: { token_endpoint_auth_methods_supported: ['client_secret_post'] } });
    await outcome(clientOf({ OIDC_CLIENT_SECRET: 'hush' }));
    expect(new URLSearchParams(issuer.asked.at(-1)?.body).get('client_secret')).toBe('hush');
  });

  test('that names itself otherwise, or does not answer, is as good as down, and is asked again next time', async () => {
    const client = clientOf();
    issuer.says({ discovery: { issuer: 'https://issuer.invalid' } });
    expect(await outcome(client)).toBe('issuer down');
    issuer.says({ claims: good });
    expect(await outcome(client)).toBe('staff-002');
    expect(await outcome(clientOf({}, 'http://127.0.0.1:9'))).toBe('issuer down');
  });

  test('that falls over while it gives the token is down, not a liar', async () => {
    issuer.says({ claims: good, status: 503 });
    expect(await outcome()).toBe('issuer down');
  });

  test('elsewhere than on this machine is not spoken to without encryption', async () => {
    expect(await outcome(clientOf({}, 'http://issuer.invalid'))).toBe('issuer down');
  });

  test('without a way to sign out is left out of it', async () => {
    expect(await clientOf().leave('x', 'https://trust.example')).toBeUndefined();
    expect(await clientOf({}, 'http://127.0.0.1:9').leave('x', 'https://trust.example')).toBeUndefined();
    issuer.says({ discovery: { end_session_endpoint: `${issuer.url}/end` } });
    expect(await clientOf().leave('x', 'https://trust.example')).toBe(
      `${issuer.url}/end?id_token_hint=x&post_logout_redirect_uri=https%3A%2F%2Ftrust.example%2Fsigned-out&client_id=understudy-web`,
    );
  });
});
