import { isSealed } from '#libs/access/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import type { Shown } from '../../../queries/known-case.js';
import type { Telling } from './told.js';

const within = (value: unknown): readonly VaultId[] => {
  if (isSealed(value)) return [value.vault];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(within) : [];
};
/** Where the texts lie that events of some types hold, as they are shown to a reader. */
export const textsIn = (shown: readonly Shown[], types: readonly Telling['type'][]): readonly VaultId[] =>
  shown
    .filter(({ event }) => (types as readonly string[]).includes(event.event.type))
    .flatMap(({ data }) => within(data));
