import { randomUUID } from 'node:crypto';
import { emptySnapshot, refold, schemaOf } from '#libs/commands/snapshot.js';
import type { EventMetadata, StoredEvent } from '#libs/event-store/index.js';
import {
  instant,
  type Actor,
  type AnyMessage,
  type CommandId,
  type EventId,
  type Instant,
  type StaffId,
  type StreamId,
  type VaultId,
} from '#libs/kernel/index.js';
import { caseRow } from '#libs/read-models/case-register/project.js';
import { taskChanges } from '#libs/read-models/task-inbox/project.js';
import { processOfCase } from '#libs/http/case-id.js';
import type { VaultRow } from '#libs/vault/index.js';
import type { Told } from '../access/post-facts.js';
import * as demo from './gateway.js';
import type { Gateway } from './gateway.js';

/** The people of the facts, as the demo trust knows them. */
export const inDemo: Readonly<Record<string, string>> = {
  'staff-head-birch': 'staff-013',
  'staff-head-ash': demo.head,
  'staff-hr-2': demo.otherHr,
  'staff-hr': demo.hr,
  'staff-slt': demo.slt,
  'staff-ceo': demo.ceo,
  'staff-ada': demo.applicant,
  'staff-ben': demo.otherApplicant,
  'staff-cal': 'staff-045',
  'staff-olga': 'staff-046',
  'staff-wes': 'staff-047',
  'staff-finn': 'staff-076',
  'staff-cora': 'staff-048',
  'staff-dev': 'staff-059',
  'staff-ella': demo.otherSlt,
  'staff-lapsing': 'staff-083',
  'school-ash': 'school-ashgrove',
  'school-birch': 'school-dunmarsh',
};
export const demoId = (id: string): string => inDemo[id] ?? id;
/** Only whole values that are ids are translated: texts and applications keep their telling names. */
const translated = (value: unknown): unknown => {
  if (typeof value === 'string') return demoId(value);
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, translated(inner)]));
};

/** A command's data as it goes over the wire: words where an event has where they are kept. */
export const inWords = (value: unknown): unknown => {
  if (typeof value === 'string') return demoId(value);
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return `Words about ${value.vault}.`;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inWords(inner)]));
};

export const newStream = (): StreamId => `internal-post-${randomUUID()}` as StreamId;
const isWords = (value: unknown): value is { vault: string } =>
  typeof value === 'object' && value !== null && 'vault' in value;

const sealedData = async ({ engine }: Gateway, stream: StreamId, subject: StaffId, data: object, rows: VaultRow[]) => {
  const entries = [];
  for (const [field, value] of Object.entries(data)) {
    if (!isWords(value)) {
      entries.push([field, value]);
      continue;
    }
    const key = await engine.vault.subjectKey(subject);
    const { sealed, row } = engine.vault.seal(key, `vault-${randomUUID()}` as VaultId, value.vault, stream);
    rows.push(row);
    entries.push([field, sealed]);
  }
  return Object.fromEntries(entries) as AnyMessage['data'];
};

/** Puts facts into the log behind those that are there, with their read models, as if they had been decided. */
export const goOn = async (
  gateway: Gateway,
  stream: StreamId,
  told: readonly Readonly<{ by: string; event: AnyMessage }>[],
  at?: Instant,
): Promise<StreamId> => {
  const { store } = gateway.engine;
  const process = processOfCase(stream)!;
  const { events: before } = await store.look(stream, 0);
  const world = await store.world();
  const vault: VaultRow[] = [];
  const command = `person:${demo.hr}:${randomUUID()}` as CommandId;
  const now = at ?? instant(Date.now() + world.aheadMs);
  const added: (StoredEvent & { schema: number })[] = [];
  for (const [i, { by, event }] of told.entries()) {
    const actor: Actor =
      by === 'process' ? { kind: 'process', id: stream } : { kind: 'person', id: demoId(by) as StaffId };
    const subject = (actor.kind === 'person' ? actor.id : demo.hr) as StaffId;
    const data = await sealedData(gateway, stream, subject, translated(event.data) as object, vault);
    const metadata: EventMetadata = {
      actor,
      roles: [],
      commandId: command,
      pack: { id: 'demo-trust', version: 1 },
      clause: clauseOf(event.type),
    };
    const version = before.length + i + 1;
    added.push({
      stream,
      version,
      eventId: randomUUID() as EventId,
      at: now,
      schema: schemaOf(process, event.type),
      event: { type: event.type, data },
      metadata,
    });
  }
  const was = refold(process, before, emptySnapshot(process));
  const is = refold(process, added, was);
  const { stream_id: _, ...row } = caseRow(process, stream, is);
  const result = await store.append({
    stream,
    command,
    hash: command,
    world: world.version,
    vault: vault.map((one) => ({ ...one })),
    streams: [
      {
        stream,
        expected: before.length,
        events: added.map(({ eventId, event, schema, metadata, at }) => ({
          eventId,
          type: event.type,
          schema,
          data: event.data,
          metadata,
          at,
        })),
        case: row,
        ...taskChanges(process, stream, was, is),
      },
    ],
  });
  if (result.kind !== 'appended') throw new Error(`The facts were not taken: ${result.kind}.`);
  return stream;
};
const clauseOf = (type: string) =>
  type.startsWith('Advert') ? '002 §Secondment opportunities, step 2' : '002 §Secondment opportunities';
export const seeded = (gateway: Gateway, ...parts: readonly (readonly Told[])[]): Promise<StreamId> =>
  goOn(gateway, newStream(), parts.flat());
