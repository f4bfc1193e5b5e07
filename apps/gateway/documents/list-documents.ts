import { isSealed } from '#libs/access/index.js';
import type { DocumentId, MediaType, Scan } from '#libs/domain/process/index.js';
import type { Instant, StaffId, VaultId } from '#libs/kernel/index.js';
import type { Vault } from '#libs/vault/index.js';
import type { KnownCase, Shown } from '../queries/known-case.js';

/** A document of a case as its reader may see it; without a name it is known by its number. */
export type ListedDocument = Readonly<{
  document: DocumentId;
  about: 'case' | 'task' | 'application';
  task?: string;
  application?: string;
  type: MediaType;
  /** In bytes. */
  size: number;
  scan: Scan;
  attachedAt: Instant;
  by?: StaffId;
  name?: string;
  /** Its place among those of the case that the reader sees, from 1. */
  number: number;
  mayOpen: boolean;
}>;
type Fields = Omit<ListedDocument, 'name' | 'attachedAt' | 'number' | 'mayOpen'> &
  Readonly<{ name?: unknown; hash?: string }>;

const isOf =
  (type: string) =>
  ({ event }: Shown): boolean =>
    event.event.type === type;
const idOf = ({ data }: Shown) => data['document'] as DocumentId;

/** The documents that lie with a case, oldest first, as far as its reader sees them; at the moment that was asked for. */
export const listDocuments = async (
  vault: Pick<Vault, 'read'>,
  { shownThen }: Pick<KnownCase, 'shownThen'>,
): Promise<readonly ListedDocument[]> => {
  const gone = new Set(shownThen.filter(isOf('DocumentRemoved')).map(idOf));
  const attached = shownThen.filter(isOf('DocumentAttached'));
  const named = attached.flatMap(({ data }) => (isSealed(data['name']) ? [data['name'].vault] : []));
  const names = named.length ? await vault.read(named) : new Map<VaultId, string>();
  return attached
    .map(({ event, data }, i) => {
      const { hash, name: kept, ...fields } = data as unknown as Fields;
      const name = isSealed(kept) ? names.get(kept.vault) : undefined;
      return { ...fields, ...(name && { name }), attachedAt: event.at, number: i + 1, mayOpen: hash !== undefined };
    })
    .filter(({ document }) => !gone.has(document));
};
