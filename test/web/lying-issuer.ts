import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

type Lie = Readonly<{
  claims?: JWTPayload;
  header?: Readonly<{ alg?: string; kid?: string }>;
  /** Signs with a key that is not the issuer's. */
  otherKey?: boolean;
  /** What stands in place of the ID token. */
  token?: string | null;
  /** What the discovery document says. */
  discovery?: Readonly<Record<string, unknown>>;
  status?: number;
}>;

/** An issuer that answers every code with the ID token that a test wants. */
export const lyingIssuer = async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const { privateKey: stranger } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  let lie: Lie = {};
  const asked: { body: string; authorization: string | undefined }[] = [];
  const now = () => Math.floor(Date.now() / 1000);
  const idToken = (url: string) =>
    new SignJWT({ iss: url, aud: 'understudy-web', sub: 'staff-002', iat: now(), exp: now() + 600, ...lie.claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', ...lie.header })
      .sign(lie.otherKey ? stranger : privateKey);
  const server = createServer((request, response) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const say = (body: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/jwks') return say({ keys: [key] });
    if (request.url !== '/token')
      return say({
        issuer: url,
        authorization_endpoint: `${url}/auth`,
        token_endpoint: `${url}/token`,
        jwks_uri: `${url}/jwks`,
        id_token_signing_alg_values_supported: ['ES256'],
        ...lie.discovery,
      });
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked.push({ body, authorization: request.headers.authorization });
      const token = lie.token === undefined ? idToken(url) : Promise.resolve(lie.token ?? undefined);
      void token.then((id_token) =>
        say({ access_token: 'x', token_type: 'Bearer', ...(id_token && { id_token }) }, lie.status),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    says: (next: Lie) => void (lie = next),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
export type LyingIssuer = Awaited<ReturnType<typeof lyingIssuer>>;
