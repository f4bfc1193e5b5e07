import {
  ForbiddenException,
  Inject,
  Injectable,
  NotFoundException,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { SETTINGS, type Settings } from './settings.js';

const needed = 'dead-letters:manage';
const keysOf = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000),
  });
  const { jwks_uri: keys } = (await answer.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(keys), { timeoutDuration: 5000 });
};

/** Lets through a service whose token bears the scope for dead letters; closed to all where no issuer is set. */
@Injectable()
export class OperatorGuard implements CanActivate {
  private keys: Promise<JWTVerifyGetKey> | undefined;
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { operators } = this.settings;
    if (!operators) throw new NotFoundException('Dead letters are not open here. Set OIDC_ISSUER.');
    const { headers } = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    const token = /^bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
    const payload = token && (await this.verified(token, operators));
    if (!payload) throw new UnauthorizedException('Send a valid access token of this trust’s issuer.');
    const scopes = typeof payload['scope'] === 'string' ? payload['scope'].split(' ') : [];
    if (!scopes.includes(needed)) throw new ForbiddenException(`The token lacks the scope ${needed}.`);
    return true;
  }

  private async verified(
    token: string,
    { issuer, audience }: NonNullable<Settings['operators']>,
  ): Promise<JWTPayload | undefined> {
    this.keys ??= keysOf(issuer).catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
    try {
      const rules = { issuer, audience, algorithms: ['ES256', 'EdDSA', 'RS256'], requiredClaims: ['exp', 'sub'] };
      return (await jwtVerify(token, await this.keys, rules)).payload;
    } catch {
      return undefined;
    }
  }
}
