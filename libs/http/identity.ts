import type { JWTPayload } from 'jose';
import type { Id, StaffId } from '../kernel/index.js';
import { problemError } from './problem-kinds.js';

export type Scope = 'cases:read' | 'appointments:read' | 'appointments:names' | 'dead-letters:manage';
/** Who a valid token speaks for; whether the person works for the trust, and in which roles, the directory knows. */
export type Identity =
  | Readonly<{ kind: 'person'; id: StaffId }>
  | Readonly<{ kind: 'service'; id: Id<'Service'>; scopes: ReadonlySet<string> }>;

const plain = /^[a-z0-9][a-z0-9-]{1,62}$/;

/** A token's claims as an identity: a service is its own subject, a person is not. Throws the problem InvalidToken. */
export const identityOf = ({ sub, client_id: client, kind, scope }: JWTPayload): Identity => {
  if (typeof sub !== 'string' || !plain.test(sub))
    throw problemError('InvalidToken', { detail: 'The token names no subject of the trust.' });
  const service = client === sub;
  const said = kind ?? (service ? 'service' : 'person');
  if (said === 'service' && service)
    return {
      kind: 'service',
      id: sub as Id<'Service'>,
      scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
    };
  if (said === 'person' && !service) return { kind: 'person', id: sub as StaffId };
  throw problemError('InvalidToken', { detail: 'The token does not say clearly whether it is a person or a service.' });
};
