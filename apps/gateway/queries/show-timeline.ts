import { isSealed, isText, mayReadText, type Caller } from '#libs/access/index.js';
import type { Calendars } from '#libs/calendars/index.js';
import type { EventMetadata } from '#libs/event-store/index.js';
import type { Actor, HeldRole, VaultId } from '#libs/kernel/index.js';
import type { ReadKind } from '#libs/reads/types.js';
import type { Engine } from '../engine.js';
import type { KnownCase, Shown } from './known-case.js';

/** Of a part of a case, other people are shown by their role and not by who or where they are. */
const who = (actor: Actor, roles: readonly HeldRole[], { view }: KnownCase, caller: Caller) =>
  (view === 'whole' && actor.id) || actor.kind !== 'person' || actor.id === caller.id
    ? { actor, roles }
    : { actor: { kind: actor.kind }, roles: roles.map(({ role }) => ({ role })) };

const textsIn = ({ data }: Shown) => Object.entries(data).filter(([, value]) => isText(value));

/** Under what a text is taken down that somebody reads: a statement with its application, a document’s name, or else a reason. */
const kindOf = ({ data }: Shown, field: string): readonly [ReadKind, string] => {
  if (field === 'name') return ['document', String(data['document'])];
  return [field === 'statement' ? 'statement' : 'reason', String(data['application'] ?? '')];
};

/** Takes down which texts of these entries somebody reads; `read` holds those that they are shown. */
export const noteTexts = (
  known: KnownCase,
  shown: readonly Shown[],
  read: Readonly<{ has(id: VaultId): boolean }>,
): void => {
  for (const entry of shown)
    for (const [field, text] of textsIn(entry))
      if (isSealed(text) && read.has(text.vault)) known.noted(...kindOf(entry, field));
};

/** By which bank holidays working days were counted, and whether there are newer ones by now. */
const counted = ({ calendar }: EventMetadata, calendars: Calendars) =>
  calendar ? { calendar: { ...calendar, since: calendars.since(calendar) ?? null } } : {};

/** Entries of the timeline, with the texts that the caller may read taken from the vault. */
export const showTimeline = async (
  { vault, calendars }: Pick<Engine, 'vault' | 'calendars'>,
  known: KnownCase,
  caller: Caller,
  shown: readonly Shown[],
) => {
  const ids = shown.flatMap(textsIn).flatMap(([, text]) => (isSealed(text) ? [text.vault] : []));
  const texts = ids.length ? await vault.read(ids) : new Map<VaultId, string>();
  noteTexts(known, shown, texts);
  return shown.map((entry) => {
    const { event, data } = entry;
    const { metadata } = event;
    const words = ([field, text]: readonly [string, unknown]) =>
      mayReadText(data, field) && isSealed(text) ? (texts.get(text.vault) ?? null) : null;
    return {
      version: event.version,
      type: event.event.type,
      at: event.at,
      ...who(metadata.actor, metadata.roles, known, caller),
      clause: metadata.clause,
      pack: metadata.pack,
      ...counted(metadata, calendars),
      ...(metadata.cause && { cause: metadata.cause }),
      data: Object.fromEntries(Object.entries(data).filter(([, value]) => !isText(value))),
      texts: Object.fromEntries(textsIn(entry).map((one) => [one[0], words(one)])),
    };
  });
};
