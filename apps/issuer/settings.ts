import { homeFrom } from '#libs/stack/paths.js';

/** The resource that access tokens are for; their audience is `audience`. */
export const resource = 'urn:understudy:api';

export type IssuerSettings = Readonly<{
  host: string;
  port: number;
  url: string | undefined;
  audience: string;
  home: string;
  databaseUrl: string;
  gatewayUrl: string;
}>;

/** Reads the environment. Throws in production: there people sign in with the trust's own identity provider. */
export const issuerSettingsFrom = (env: NodeJS.ProcessEnv): IssuerSettings => {
  if (env['NODE_ENV'] === 'production')
    throw new Error(
      'The embedded issuer lets anybody sign in as anybody, so it does not start in production. Set OIDC_ISSUER to your identity provider.',
    );
  const port = Number(env['PORT'] || '3003');
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT=${env['PORT']} is no port. Set it to a whole number from 1 to 65535.`);
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl)
    throw new Error('DATABASE_URL is not set. Set it to the database that holds the directory of people.');
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    url: env['OIDC_ISSUER'] || undefined,
    audience: env['OIDC_AUDIENCE'] || 'understudy',
    home: homeFrom(env),
    databaseUrl,
    gatewayUrl: env['GATEWAY_URL'] || 'http://127.0.0.1:3000',
  };
};
