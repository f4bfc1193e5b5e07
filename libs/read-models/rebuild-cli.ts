import { parseArgs } from 'node:util';
import { processOf } from '../domain/registry.js';
import { createOwnerPool } from '../event-store/index.js';
import { operatorEnv } from '../stack/operator-env.js';
import { readModels, rebuild, type ReadModel } from './rebuild.js';

const known = (name: string): name is ReadModel => (readModels as readonly string[]).includes(name);
const { values } = parseArgs({ options: { 'read-model': { type: 'string', default: readModels.join(',') } } });
const models = values['read-model'].split(',').filter(known);
if (models.length !== values['read-model'].split(',').length)
  throw new Error(`Name read models out of ${readModels.join(', ')}: npm run rebuild -- --read-model cases,tasks`);

const owner = createOwnerPool(operatorEnv().DATABASE_URL);
try {
  const began = Date.now();
  let said = began;
  const { streams, events, differed } = await rebuild({
    owner,
    models,
    processOf,
    upcastersOf: (stream) => processOf(stream)?.fold.upcasters ?? {},
    progress: (so) => {
      if (Date.now() - said < 5_000) return;
      said = Date.now();
      console.log(`${so.streams} streams, ${so.events} events so far`);
    },
  });
  console.log(`${events} events of ${streams} streams refolded in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  for (const model of models)
    console.log(`${model}: ${differed[model]} rows differed; the rebuilt table is in its place.`);
} finally {
  await owner.end();
}
