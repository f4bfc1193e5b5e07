import { parseArgs } from 'node:util';
import { processOf, upcastersOf } from '../domain/registry.js';
import { createOwnerPool, openStore } from '../event-store/index.js';
import { operatorEnv } from '../stack/operator-env.js';
import { rebuildAppointments } from './appointment-register/rebuild.js';
import { rebuildOpenPosts } from './open-posts/rebuild.js';
import { rebuildPolicies } from './policy-register/rebuild.js';
import { rebuildPostTimes } from './post-times/rebuild.js';
import { readModels, rebuild, type ReadModel } from './rebuild.js';

/** Those over many streams, which a follower writes. */
const spanning = ['appointments', 'open-posts', 'post-times', 'policies'] as const;
const all: readonly string[] = [...readModels, ...spanning];
const known = (name: string): name is ReadModel => (readModels as readonly string[]).includes(name);
const { values } = parseArgs({ options: { 'read-model': { type: 'string', default: all.join(',') } } });
const names = values['read-model'].split(',');
const models = names.filter(known);
if (!names.every((name) => all.includes(name)))
  throw new Error(`Name read models out of ${all.join(', ')}: npm run rebuild -- --read-model cases,tasks`);

const databaseUrl = operatorEnv().DATABASE_URL;
const owner = createOwnerPool(databaseUrl);

const rebuildInline = async (): Promise<void> => {
  const began = Date.now();
  let said = began;
  const { streams, events, differed } = await rebuild({
    owner,
    models,
    processOf,
    upcastersOf,
    progress: (so) => {
      if (Date.now() - said < 5_000) return;
      said = Date.now();
      console.log(`${so.streams} streams, ${so.events} events so far`);
    },
  });
  console.log(`${events} events of ${streams} streams refolded in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  for (const model of models)
    console.log(`${model}: ${differed[model]} rows differed; the rebuilt table is in its place.`);
};

const rebuilds = {
  appointments: async () => {
    const store = await openStore({ databaseUrl, upcastersOf, name: 'understudy-rebuild', readsAll: true });
    try {
      return await rebuildAppointments(owner, store.readOrdered);
    } finally {
      await store.close();
    }
  },
  'open-posts': () => rebuildOpenPosts(owner, upcastersOf),
  'post-times': () => rebuildPostTimes(owner, upcastersOf),
  policies: () => rebuildPolicies(owner, upcastersOf),
} as const satisfies Record<(typeof spanning)[number], () => Promise<number>>;

try {
  if (models.length) await rebuildInline();
  for (const name of spanning) {
    if (!names.includes(name)) continue;
    const differed = await rebuilds[name]();
    console.log(`${name}: ${differed} rows differed; the rebuilt table is in its place.`);
  }
} finally {
  await owner.end();
}
