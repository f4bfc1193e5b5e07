import type { ClientMetadata } from 'oidc-provider';
import { clientSecret, serviceClients, type ServiceClient } from '#libs/http/service-clients.js';

const signing = { id_token_signed_response_alg: 'ES256' } as const;

const publicClient = (id: string, redirects: string[], signedOut: string[] = []): ClientMetadata => ({
  client_id: id,
  redirect_uris: redirects,
  post_logout_redirect_uris: signedOut,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  ...signing,
});

const service = (home: string, id: ServiceClient): ClientMetadata => ({
  client_id: id,
  client_secret: clientSecret(home, id),
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  scope: serviceClients[id].join(' '),
  ...signing,
});

const loopback = (url: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** Everybody who may ask this issuer for tokens; redirects stay on this machine, and on it any port will do. */
export const clients = (home: string, gatewayUrl: string): ClientMetadata[] => {
  if (!loopback(gatewayUrl))
    throw new Error(
      `GATEWAY_URL=${gatewayUrl} is not on this machine. The embedded issuer serves loopback only; set OIDC_ISSUER.`,
    );
  const here = (...paths: string[]) =>
    paths.flatMap((path) => [`http://127.0.0.1${path}`, `http://localhost${path}`, `http://[::1]${path}`]);
  return [
    publicClient('understudy-web', here('/signed-in', '/docs/oauth2-redirect.html'), here('/signed-out')),
    publicClient('understudy-cli', here('/callback')),
    ...(Object.keys(serviceClients) as ServiceClient[]).map((id) => service(home, id)),
  ];
};
