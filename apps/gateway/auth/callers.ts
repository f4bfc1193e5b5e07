import type { Caller, PersonCaller } from '#libs/access/index.js';
import type { Identity } from '#libs/http/identity.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { VerifyToken } from '#libs/http/verify-tokens.js';
import type { Engine } from '../engine.js';
import type { GatewayRequest } from '../request.js';

export const CALLERS = Symbol('callers');

/** Who asks: from the bearer token, and for people from the directory as it stands now. */
export const createCallers = (verify: VerifyToken, { directory, now }: Pick<Engine, 'directory' | 'now'>) => {
  const employed = (identity: Identity): Identity => {
    if (identity.kind === 'service') return identity;
    // A governor works for no school, and belongs to the trust by the role.
    const at = now();
    const trust = directory.current();
    if (trust.employer(identity.id, at) || trust.rolesOf(identity.id, at).length) return identity;
    throw problemError('NotEmployed', { facts: { staff: identity.id } });
  };
  const callerOf = ({ identity }: GatewayRequest): Caller => {
    if (!identity) throw problemError('NotSignedIn');
    const at = now();
    if (identity.kind === 'service') return { ...identity, at };
    return { ...identity, roles: directory.current().rolesOf(identity.id, at), at };
  };
  return {
    /** The identity, when it belongs to the trust at this instant; throws the problem 403 otherwise. */
    belongs: employed,
    /** Throws the problems 401, 403 (not, or no longer, employed) and 503. At once for a token seen before. */
    identify: ({ headers }: GatewayRequest): Identity | Promise<Identity> => {
      const header = headers.authorization;
      if (!header) throw problemError('NotSignedIn');
      if (!/^bearer [\x21-\x7e]+$/i.test(header)) throw problemError('InvalidToken');
      const identity = verify(header.slice(7));
      return identity instanceof Promise ? identity.then(employed) : employed(identity);
    },
    callerOf,
    /** Who asks, where only a person may; throws the problem 403 for a service. */
    personOf: (request: GatewayRequest): PersonCaller => {
      const caller = callerOf(request);
      if (caller.kind !== 'person') throw problemError('NotAllowed', { facts: { needs: 'a person' } });
      return caller;
    },
  };
};
export type Callers = ReturnType<typeof createCallers>;
