import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { boundedCache } from './bounded-cache.js';
import { identityOf, type Identity } from './identity.js';
import { problemError } from './problem-kinds.js';

export type TokenSettings = Readonly<{ issuer: string; audience: string }>;
export type VerifyToken = (token: string) => Identity | Promise<Identity>;

const algorithms = ['ES256', 'EdDSA', 'RS256'];
const clockTolerance = 5;
const remembered = 10_000;
const longest = 8192;

/** The issuer's keys, found through its discovery document; the document must name the very issuer that was asked. */
const discoverKeys = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  });
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (!answer.ok || document.issuer !== issuer || typeof document.jwks_uri !== 'string')
    throw new Error(
      `${issuer} does not describe itself. Set OIDC_ISSUER to the issuer exactly as its discovery document names it.`,
    );
  return createRemoteJWKSet(new URL(document.jwks_uri), { cooldownDuration: 5_000, timeoutDuration: 5_000 });
};

const outOfReach = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC';

/** Checks bearer tokens of one issuer; a token found good is remembered by its text until it expires. */
export const verifyTokens = ({ issuer, audience }: TokenSettings): VerifyToken => {
  const good = boundedCache<string, Readonly<{ identity: Identity; until: number }>>(remembered);
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const issuerKeys = () =>
    (keys ??= discoverKeys(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    }));

  const check = async (token: string): Promise<Identity> => {
    try {
      const { payload } = await jwtVerify(token, await issuerKeys(), {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        requiredClaims: ['exp', 'sub'],
      });
      const identity = identityOf(payload);
      good.set(token, { identity, until: (payload.exp! + clockTolerance) * 1000 });
      return identity;
    } catch (error) {
      if (error instanceof errors.JOSEError && !outOfReach(error)) throw problemError('InvalidToken');
      if (error instanceof Error && 'problem' in error) throw error;
      throw problemError('IssuerDown');
    }
  };

  return (token) => {
    if (token.length > longest) throw problemError('InvalidToken');
    const known = good.get(token);
    if (known && known.until > Date.now()) return known.identity;
    if (known) good.delete(token);
    return check(token);
  };
};
