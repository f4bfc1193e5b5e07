import { vaultId } from '../commands/ids.js';
import type { AnyProcess } from '../domain/process/index.js';
import type { Sealed } from '../domain/process/command.js';
import type { StoredEvent } from '../event-store/index.js';
import type { StaffId } from '../kernel/index.js';

/** A reference to the vault, in an event. */
export type Reference = Readonly<{ event: StoredEvent; sealed: Sealed; subject: StaffId | undefined }>;

const isSealed = (value: object): value is Sealed =>
  'vault' in value && 'hash' in value && typeof value.vault === 'string' && typeof value.hash === 'string';

/** Every reference to the vault in a value, however deep. */
export const sealedIn = (value: unknown): readonly Sealed[] => {
  if (value === null || typeof value !== 'object') return [];
  return isSealed(value) ? [value] : Object.values(value).flatMap(sealedIn);
};

/** Whose text it is: of the commands of the process, the one whose field has this id says. Undefined when none does. */
const subjectOf = (process: AnyProcess, event: StoredEvent, { vault }: Sealed, state: unknown): StaffId | undefined => {
  const { stream, metadata } = event;
  for (const spec of Object.values(process.specs))
    for (const [field, subject] of Object.entries(spec.personal))
      if (vaultId(stream, metadata.commandId, field) === vault)
        try {
          return subject(event.event.data, metadata.actor, state);
        } catch {
          continue; // a command of that field which this actor can't have given
        }
  return undefined;
};

/** The references of a whole stream, each with the person whose text it is. */
export const referencesOf = (process: AnyProcess, events: readonly StoredEvent[]): readonly Reference[] => {
  let state: unknown = process.fold.initial;
  return events.flatMap((event) => {
    const before = state;
    state = process.fold.evolve(state, event.event);
    return sealedIn(event.event.data).map((sealed) => ({
      event,
      sealed,
      subject: subjectOf(process, event, sealed, before),
    }));
  });
};
