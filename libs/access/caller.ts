import type { HeldRole, Id, Instant, StaffId } from '../kernel/index.js';

export type PersonCaller = Readonly<{ kind: 'person'; id: StaffId; roles: readonly HeldRole[]; at: Instant }>;
export type ServiceCaller = Readonly<{ kind: 'service'; id: Id<'Service'>; scopes: ReadonlySet<string>; at: Instant }>;
/** Who asks, with the roles held at `at`, the trust's instant. */
export type Caller = PersonCaller | ServiceCaller;
