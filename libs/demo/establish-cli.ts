import { demoPeople } from '../directory/demo/people.js';
import { openEngine } from '../engine/open-engine.js';
import { vaultKey } from '../vault/index.js';
import { establish } from './establish.js';
import { demoEstablishment } from './establishment.js';

// Puts the leadership of the demo trust's schools into the ledger of DATABASE_URL; a second time it changes nothing.
const databaseUrl = process.env['DATABASE_URL'];
if (!databaseUrl) throw new Error('DATABASE_URL is not set. Give the address of the database to load the posts into.');
const packId = process.env['POLICY_PACK'] || 'demo-trust';
const engine = await openEngine({ name: 'demo-establishment', databaseUrl, vaultKey: vaultKey(process.env), packId });
try {
  const hr = demoPeople.find(({ demo }) => demo === 'hr-officer')!.staff;
  console.log(`${await establish(engine, hr, demoEstablishment())} changes to the ledger of posts`);
} finally {
  await engine.close();
}
