import { mayReadText, type Caller } from '#libs/access/index.js';
import type { Sealed } from '#libs/domain/process/index.js';
import type { StoredEvent } from '#libs/event-store/index.js';
import type { Actor, VaultId } from '#libs/kernel/index.js';
import type { Vault } from '#libs/vault/index.js';
import type { KnownCase } from './known-case.js';

const isSealed = (value: unknown): value is Sealed =>
  typeof value === 'object' && value !== null && 'vault' in value && 'hash' in value && Object.keys(value).length === 2;

type Shown = Readonly<{ event: StoredEvent; data: Readonly<Record<string, unknown>> }>;

/** The events that the caller may see, with the data that they may see of each. */
export const visible = ({ events, view, part }: KnownCase, caller: Caller): readonly Shown[] =>
  events.flatMap((event) => {
    const data =
      view === 'whole' ? event.event.data : caller.kind === 'person' ? part.event(event.event, caller.id) : undefined;
    return data ? [{ event, data: data as Shown['data'] }] : [];
  });

const sealedIn = ({ data }: Shown) =>
  Object.entries(data).filter((entry): entry is [string, Sealed] => isSealed(entry[1]));

/** Of one's own part, other people are shown by their role and not by who they are. */
const who = (actor: Actor, { view }: KnownCase, caller: Caller) =>
  view === 'whole' || actor.kind !== 'person' || actor.id === caller.id ? actor : { kind: actor.kind };

/** Entries of the timeline, with the texts that the caller may read taken from the vault. */
export const showTimeline = async (vault: Vault, known: KnownCase, caller: Caller, shown: readonly Shown[]) => {
  const place = { view: known.view, school: known.summary.school, deciding: known.deciding };
  const readable = shown.filter(({ event }) => mayReadText(caller, place, event.metadata.actor.id));

  const ids = readable.flatMap(sealedIn).map(([, { vault: item }]) => item);
  const texts = ids.length ? await vault.read(ids) : new Map<VaultId, string>();
  const mayRead = new Set(readable);
  return shown.map((entry) => {
    const { event, data } = entry;
    const { metadata } = event;
    const sealed = sealedIn(entry);
    return {
      version: event.version,
      type: event.event.type,
      at: event.at,
      actor: who(metadata.actor, known, caller),
      roles: metadata.roles,
      clause: metadata.clause,
      pack: metadata.pack,
      ...(metadata.cause && { cause: metadata.cause }),
      data: Object.fromEntries(Object.entries(data).filter(([, value]) => !isSealed(value))),
      texts: Object.fromEntries(
        sealed.map(([field, { vault: item }]) => [field, (mayRead.has(entry) && texts.get(item)) || null]),
      ),
    };
  });
};
