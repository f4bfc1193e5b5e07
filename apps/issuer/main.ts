import { vaultKey } from '#libs/vault/index.js';
import { startIssuer } from './server.js';
import { issuerSettingsFrom } from './settings.js';

const issuer = await startIssuer(issuerSettingsFrom(process.env), vaultKey());
console.log(
  JSON.stringify({ app: 'issuer', at: new Date().toISOString(), msg: `issuing demo tokens at ${issuer.url}` }),
);

const stop = () => void issuer.close().then(() => process.exit(0));
process.once('SIGTERM', stop).once('SIGINT', stop);
