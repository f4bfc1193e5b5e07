import Provider, { interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { clients } from './clients.js';
import { nothingToEnd, signedOut, signOut } from './sign-out.js';
import { cookieKey, signingKey } from './keys.js';
import { resource, type IssuerSettings } from './settings.js';

const hours = 3600;
const scopes = ['cases:read', 'appointments:read', 'appointments:names', 'dead-letters:manage'];

/** Signing in is consent enough for the trust's own clients; scopes of services are never granted to a person. */
const grantOf = async ({ oidc }: KoaContextWithOIDC) => {
  const { client, account, provider } = oidc;
  if (!client || !account) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
};

/** Picking a person is all there is to sign in here: no second question for programs of this machine. */
const policy = () => {
  const base = interactionPolicy.base();
  base.get('consent')?.checks.remove('native_client_prompt');
  return base;
};

/** The provider under its own address, with keys that outlive a restart. */
export const createProvider = async (
  url: string,
  { home, audience, gatewayUrl }: IssuerSettings,
  isStaff: (id: string) => boolean,
): Promise<Provider> => {
  const configuration: Configuration = {
    clients: clients(home, gatewayUrl),
    jwks: { keys: [(await signingKey(home)) as never] },
    cookies: { keys: [cookieKey(home)] },
    scopes: ['openid', ...scopes],
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOut, postLogoutSuccessSource: signedOut },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes.join(' '),
          audience,
          accessTokenTTL: 8 * hours,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: {
      AccessToken: 8 * hours,
      ClientCredentials: 8 * hours,
      AuthorizationCode: 60,
      IdToken: hours,
      Interaction: hours,
      Session: 8 * hours,
      Grant: 8 * hours,
    },
    interactions: { policy: policy(), url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => (isStaff(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    loadExistingGrant: grantOf,
    extraTokenClaims: (_, token) => ({ kind: token.kind === 'ClientCredentials' ? 'service' : 'person' }),
    // A page of this machine may ask for its token; which page, the redirect address has settled.
    clientBasedCORS: (_, origin) => ['127.0.0.1', 'localhost'].includes(new URL(origin).hostname),
    renderError: (ctx, out) => {
      ctx.type = 'text/plain';
      ctx.body = `${out.error}: ${out.error_description ?? 'Go back and begin again.'}`;
    },
  };
  const provider = new Provider(url, configuration);
  provider.use(nothingToEnd);
  return provider;
};
