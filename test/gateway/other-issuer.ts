import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface OtherIssuer {
  readonly url: string;
  /** A token signed by this issuer's own key; claims given win over good ones. */
  sign(claims?: JWTPayload, header?: { alg?: string }): Promise<string>;
  /** How often its keys were fetched. */
  readonly fetched: { keys: number };
  close(): Promise<void>;
}

/** A small issuer of which a test can sign any token. */
export const otherIssuer = async (options: { names?: string } = {}): Promise<OtherIssuer> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const fetched = { keys: 0 };
  const server = createServer((request, response) => {
    const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (request.url === '/keys') fetched.keys += 1;
    const body = request.url === '/keys' ? { keys: [key] } : { issuer: options.names ?? own, jwks_uri: `${own}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = () => Math.floor(Date.now() / 1000);
  return {
    url,
    fetched,
    sign: (claims = {}, header = {}) =>
      new SignJWT({
        iss: url,
        aud: 'understudy',
        sub: 'staff-002',
        client_id: 'understudy-cli',
        iat: now(),
        exp: now() + 600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
        .sign(privateKey),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
