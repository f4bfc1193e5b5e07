import { createHash, randomBytes } from 'node:crypto';
import { homeFrom } from '../stack/paths.js';
import { clientSecret, serviceClients, type ServiceClient } from './service-clients.js';

const client = 'understudy-cli';
const callback = 'http://127.0.0.1:18999/callback';
const random = () => randomBytes(32).toString('base64url');

/** A browser as far as a sign-in needs one: it keeps cookies and follows no redirect by itself. */
const browser = (issuer: string) => {
  const cookies = new Map<string, string>();
  return async (address: string, form?: Readonly<Record<string, string>>) => {
    const answer = await fetch(new URL(address, issuer), {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const text = await answer.text();
    return { location: answer.headers.get('location'), status: answer.status, text };
  };
};

const asked = async (issuer: string, body: Readonly<Record<string, string>>): Promise<string> => {
  const answer = await fetch(new URL('/token', issuer), { method: 'POST', body: new URLSearchParams(body) });
  const { access_token: token, error_description: why } = (await answer.json()) as {
    access_token?: string;
    error_description?: string;
  };
  if (!token)
    throw new Error(
      `${issuer} gave no token: ${why ?? answer.status}. See that the issuer runs and knows this client.`,
    );
  return token;
};

/** Signs in as a demo person through the real flow (authorization code with PKCE, over HTTP); resolves with an access token. */
export const signIn = async (issuer: string, staff: string): Promise<string> => {
  const go = browser(issuer);
  const verifier = random();
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: callback,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state: random(),
    nonce: random(),
  });
  const asking = await go(`/auth?${query}`);
  const picking = asking.location && (await go(asking.location, { staff }));
  const back = picking && picking.location && (await go(picking.location));
  const code = back && back.location && new URL(back.location, issuer).searchParams.get('code');
  if (!code)
    throw new Error(
      `${issuer} did not sign ${staff} in. See that the issuer runs and that the directory knows ${staff}.`,
    );
  return asked(issuer, {
    grant_type: 'authorization_code',
    client_id: client,
    redirect_uri: callback,
    code,
    code_verifier: verifier,
  });
};

/** A service's access token by client credentials, with all the scopes that the service has. */
export const serviceToken = (
  issuer: string,
  service: ServiceClient,
  secret = clientSecret(homeFrom(process.env), service),
): Promise<string> =>
  asked(issuer, {
    grant_type: 'client_credentials',
    client_id: service,
    client_secret: secret,
    scope: serviceClients[service].join(' '),
  });
