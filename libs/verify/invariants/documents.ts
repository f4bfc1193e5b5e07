import type { Document } from '../../domain/process/index.js';
import type { StaffId } from '../../kernel/index.js';
import type { Vault } from '../../vault/index.js';
import type { Deps, Fault, Invariant } from '../invariant.js';
import { streamBatches, type StreamBatch } from '../stream-batches.js';

const repair = 'Restore vault_documents and vault_keys from a backup that is younger than the last erasure';
const madeBeforeMs = 60_000;
type Attached = Readonly<{ stream: string; at: string; document: Document }>;

/** The documents that lie with each case of the batch, removed ones left out. */
const attachedIn = ({ streams }: StreamBatch, { processOf }: Deps): readonly Attached[] =>
  [...streams].flatMap(([stream, events]) => {
    const fold = processOf(stream)?.fold;
    if (!fold) return [];
    const state = events.reduce<{ documents?: readonly Document[] }>(
      (so, { event }) => fold.evolve(so, event) as object,
      fold.initial as object,
    );
    return (state.documents ?? []).map((document) => ({
      stream,
      document,
      at: events.find(({ event }) => (event.data as Partial<Document>).document === document.document)?.at ?? '',
    }));
  });

type Held = ReadonlyMap<string, Readonly<{ subject: StaffId; stream: string }>>;
const wrong = async ({ stream, document }: Attached, held: Held, erased: boolean, batch: StreamBatch, vault: Vault) => {
  const box = held.get(document.document);
  if (!box) return erased ? undefined : `is not in the vault, and ${document.by} was not erased`;
  if (box.subject !== document.by || box.stream !== stream) return 'lies in the vault as another’s, or of another case';
  try {
    const kept = await vault.readDocument(document.document, batch.client);
    return !kept || kept.hash === document.hash ? undefined : 'is another document than the event has the hash of';
  } catch {
    return 'is damaged';
  }
};

const lookAt = async (batch: StreamBatch, deps: Deps) => {
  const attached = attachedIn(batch, deps);
  const { rows: boxes } = await batch.client.query<{ id: string; subject: StaffId; stream: string }>(
    'select vault_id as id, subject, stream_id as stream from vault_documents where vault_id = any($1)',
    [attached.map(({ document }) => document.document)],
  );
  const { rows: keys } = await batch.client.query<{ subject: string; at: Date }>(
    'select subject, created_at as at from vault_keys where subject = any($1)',
    [attached.map(({ document }) => document.by)],
  );
  const held: Held = new Map(boxes.map(({ id, ...box }) => [id, box]));
  const since = new Map(keys.map(({ subject, at }) => [subject, at.getTime()]));
  const faults: Fault[] = [];
  // One by one: each may be megabytes large.
  for (const one of attached) {
    const erased = (since.get(one.document.by) ?? Infinity) > Date.parse(one.at) + madeBeforeMs;
    const what = await wrong(one, held, erased, batch, deps.vault!);
    if (what) faults.push({ subject: `${one.stream} document ${one.document.document}`, what, repair });
  }
  return { faults, count: attached.length };
};

/** What lies with a case is in the vault, unchanged, and nothing else is. */
export const documents: Invariant = {
  name: 'documents',
  says: 'every document that lies with a case is in the vault unchanged, or its author was erased; and no other is there',
  skipped: ({ vault }) => (vault ? undefined : 'VAULT_KEY is not set'),
  check: async function* (deps, seen): AsyncGenerator<Fault> {
    for await (const { faults, count } of streamBatches(deps.store, (batch) => lookAt(batch, deps))) {
      seen(count);
      yield* faults;
    }
    const { rows } = await deps.store.pool.query<{ id: string; stream: string }>(
      `select d.vault_id as id, d.stream_id as stream from vault_documents d where not exists (
         select from events e where e.stream_id = d.stream_id and e.type = 'DocumentAttached' and e.data->>'document' = d.vault_id)
       or exists (select from events e where e.stream_id = d.stream_id and e.type = 'DocumentRemoved' and e.data->>'document' = d.vault_id)`,
    );
    for (const { id, stream } of rows)
      yield { subject: `${stream} document ${id}`, what: 'is in the vault, and lies with no case', repair: `Delete it: delete from vault_documents where vault_id = '${id}'` }; // prettier-ignore
  },
};
