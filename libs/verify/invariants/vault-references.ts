import type { Connection } from '../../event-store/index.js';
import type { StaffId, VaultId } from '../../kernel/index.js';
import type { Vault } from '../../vault/index.js';
import type { Deps, Fault, Invariant } from '../invariant.js';
import { referencesOf, type Reference } from '../sealed-texts.js';
import { streamBatches, type StreamBatch } from '../stream-batches.js';

const repair = 'Restore vault_items and vault_keys from a backup that is younger than the last erasure';
const madeBeforeMs = 60_000;

type Held = Readonly<{ items: ReadonlyMap<string, StaffId>; keys: ReadonlyMap<string, number> }>;
const heldOf = async (client: Connection, references: readonly Reference[]): Promise<Held> => {
  const ids = references.map(({ sealed }) => sealed.vault);
  const items = await client.query<{ id: string; subject: StaffId }>(
    'select vault_id as id, subject from vault_items where vault_id = any($1)',
    [ids],
  );
  const subjects = [...references.map((r) => r.subject), ...items.rows.map((row) => row.subject)];
  const keys = await client.query<{ subject: string; at: Date }>(
    'select subject, created_at as at from vault_keys where subject = any($1)',
    [[...new Set(subjects)].filter((subject) => subject !== undefined)],
  );
  return {
    items: new Map(items.rows.map((row) => [row.id, row.subject])),
    keys: new Map(keys.rows.map((row) => [row.subject, row.at.getTime()])),
  };
};

/** An erased person has no key, or one that was made after the text. */
const erased = ({ keys }: Held, subject: StaffId, at: string): boolean =>
  (keys.get(subject) ?? Infinity) > Date.parse(at) + madeBeforeMs;

type Texts = Readonly<{ texts: ReadonlyMap<VaultId, string>; damaged: ReadonlySet<VaultId> }>;

/** All at once, and one by one only where one of them is damaged. */
const textsOf = async (vault: Vault, ids: readonly VaultId[], client: Connection): Promise<Texts> => {
  try {
    return { texts: await vault.read(ids, client), damaged: new Set() };
  } catch {
    if (ids.length === 1) return { texts: new Map(), damaged: new Set(ids) };
    const half = ids.length >> 1;
    const parts = [await textsOf(vault, ids.slice(0, half), client), await textsOf(vault, ids.slice(half), client)];
    return {
      texts: new Map(parts.flatMap(({ texts }) => [...texts])),
      damaged: new Set(parts.flatMap(({ damaged }) => [...damaged])),
    };
  }
};

const wrong = async (
  vault: Vault,
  { texts, damaged }: Texts,
  held: Held,
  reference: Reference,
): Promise<string | undefined> => {
  const { event, sealed, subject } = reference;
  const owner = held.items.get(sealed.vault);
  if (!owner) {
    if (!subject) return 'is not in the vault, and no command says whose text it was';
    return erased(held, subject, event.at) ? undefined : `is not in the vault, and ${subject} was not erased`;
  }
  if (!held.keys.has(owner)) return `lies in the vault without a key of ${owner}`;
  const text = texts.get(sealed.vault);
  if (damaged.has(sealed.vault)) return 'is damaged';
  if (text === undefined) return undefined; // sealed under a key that was erased since
  const again = vault.seal(await vault.subjectKey(owner), sealed.vault, text).sealed.hash;
  return again === sealed.hash ? undefined : 'is another text than the event has the hash of';
};

const lookAt = async ({ streams, client }: StreamBatch, { processOf, vault }: Deps) => {
  const references = [...streams].flatMap(([stream, events]) => {
    const process = processOf(stream);
    return process ? referencesOf(process, events) : [];
  });
  const held = await heldOf(client, references);
  const kept = references.map(({ sealed }) => sealed.vault).filter((id) => held.keys.has(held.items.get(id) ?? ''));
  const texts = await textsOf(vault!, kept, client);
  const faults: Fault[] = [];
  for (const reference of references) {
    const what = await wrong(vault!, texts, held, reference);
    const { stream, version } = reference.event;
    if (what) faults.push({ subject: `${stream} version ${version} vault ${reference.sealed.vault}`, what, repair });
  }
  return { faults, count: references.length };
};

/** An event says where a personal text lies; there it is, unless its person was erased. */
export const vaultReferences: Invariant = {
  name: 'vault-references',
  says: 'every personal text that an event names is in the vault unchanged, or its person was erased',
  skipped: ({ vault }) => (vault ? undefined : 'VAULT_KEY is not set'),
  check: async function* (deps, seen): AsyncGenerator<Fault> {
    for await (const { faults, count } of streamBatches(deps.store, (batch) => lookAt(batch, deps))) {
      seen(count);
      yield* faults;
    }
  },
};
