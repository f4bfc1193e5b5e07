import { join } from 'node:path';
import { secretAt } from '../stack/secret.js';
import type { Scope } from './identity.js';

/** The services that the embedded issuer knows, and what each may read. */
export const serviceClients = {
  payroll: ['appointments:read', 'appointments:names'],
  bench: ['cases:read'],
  // The gateway's pages for operators, towards the services downstream.
  operations: ['dead-letters:manage'],
} as const satisfies Record<string, readonly Scope[]>;
export type ServiceClient = keyof typeof serviceClients;

/** A service's secret with the embedded issuer: made at first use and kept in `home`. */
export const clientSecret = (home: string, client: ServiceClient): string =>
  secretAt(join(home, 'issuer', `${client}.secret`), 'hex');
