import * as oidc from 'openid-client';
import { identityOf } from '#libs/http/identity.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { Settings } from '../../settings.js';
import type { Attempt } from './attempt.js';
import { isLoopback } from './public-address.js';

export const ISSUER_CLIENT = Symbol('issuer client');
export type SignedIn = Readonly<{ staff: StaffId; idToken: string }>;
/** Why somebody is not signed in: the issuer is out of reach, it says no, or what came back can't be trusted. */
export class SignInError extends Error {
  constructor(
    readonly reason: 'issuer down' | 'refused by the issuer' | 'not to be trusted',
    cause: unknown,
  ) {
    super(reason, { cause });
  }
}

const patience = 5;
/** The two ways with a secret that every issuer knows one of. */
const bySecret =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) =>
    (server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
      ? oidc.ClientSecretPost(secret)
      : oidc.ClientSecretBasic(secret))(server, ...rest);

const reasonOf = (error: unknown): SignInError => {
  if (error instanceof SignInError) return error;
  if (error instanceof oidc.AuthorizationResponseError) return new SignInError('refused by the issuer', error);
  const { code = '', name } = error as { code?: string; name?: string };
  const unheard = name === 'TypeError' || /OAUTH_(?:TIMEOUT|ABORT|RESPONSE_IS_NOT_(?:CONFORM|JSON))/.test(code);
  return new SignInError(unheard ? 'issuer down' : 'not to be trusted', error);
};

/** Signing in by code, PKCE, state and nonce at any OpenID Connect issuer; it is asked about itself when first needed. */
export const createIssuerClient = ({ issuer, web: { clientId, clientSecret } }: Pick<Settings, 'issuer' | 'web'>) => {
  const server = new URL(issuer);
  const execute = [oidc.enableNonRepudiationChecks];
  if (server.protocol === 'http:' && isLoopback(server.hostname)) execute.push(oidc.allowInsecureRequests);
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> =>
    (found ??= oidc
      .discovery(server, clientId, undefined, clientSecret ? bySecret(clientSecret) : oidc.None(), {
        execute,
        timeout: patience,
      })
      .catch((error: unknown) => {
        found = undefined;
        throw new SignInError('issuer down', error);
      }));

  return {
    /** Where the browser goes to sign in; `again`: the issuer asks who it is, even if it knows. Throws SignInError. */
    begin: async ({ state, nonce, verifier }: Attempt, origin: string, again: boolean): Promise<string> =>
      oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${origin}/signed-in`,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(again && { prompt: 'login' }),
      }).href,

    /** Who came back at this address: signature, iss, aud, nonce and state are checked, and the code is used up. Throws SignInError. */
    complete: async (address: URL, { state, nonce, verifier }: Attempt): Promise<SignedIn> => {
      try {
        const answer = await oidc.authorizationCodeGrant(await configuration(), address, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        const sub = answer.claims()?.sub ?? '';
        const identity = identityOf({ sub, client_id: clientId });
        if (identity.kind !== 'person' || !answer.id_token) throw new Error('The ID token is of no person.');
        return { staff: identity.id, idToken: answer.id_token };
      } catch (error) {
        throw reasonOf(error);
      }
    },

    /** Where the browser goes to sign out at the issuer too; undefined where that can't be done. */
    leave: async (idToken: string | undefined, origin: string): Promise<string | undefined> => {
      const known = await configuration().catch(() => undefined);
      if (!known?.serverMetadata().end_session_endpoint) return undefined;
      return oidc.buildEndSessionUrl(known, {
        ...(idToken && { id_token_hint: idToken }),
        post_logout_redirect_uri: `${origin}/signed-out`,
      }).href;
    },
  };
};
export type IssuerClient = ReturnType<typeof createIssuerClient>;
