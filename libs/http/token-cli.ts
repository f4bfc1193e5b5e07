import { serviceClients, type ServiceClient } from './service-clients.js';
import { serviceToken, signIn } from './sign-in.js';

const issuer = process.env['OIDC_ISSUER'] || 'http://127.0.0.1:3003';
const who = process.argv[2];

// Prints an access token of a demo person (`npm run token -- staff-001`) or of a service (`npm run token -- payroll`).
try {
  if (!who) throw new Error('Say for whom: npm run token -- staff-001, or a service: npm run token -- payroll');
  console.log(who in serviceClients ? await serviceToken(issuer, who as ServiceClient) : await signIn(issuer, who));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
