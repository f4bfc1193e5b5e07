import type { StaffId } from '../kernel/index.js';
import type { DocumentId, SharedEvent } from '../domain/process/index.js';
import { only } from './showing.js';

type Attached = Extract<SharedEvent, { type: 'DocumentAttached' }>['data'];
type Removed = Extract<SharedEvent, { type: 'DocumentRemoved' }>['data'];
const about = ['document', 'about', 'task'] as const;
const plain = (data: Attached | Removed, ...more: readonly string[]) =>
  only(data as Readonly<Record<string, unknown>>, ...about, ...more);

/** Who oversees sees every document of a case without applicants; only who is shown its hash may open it. */
export const documentSeen = (data: Attached, { me, reads }: Readonly<{ me?: StaffId; reads: boolean }>): object =>
  reads || data.by === me ? data : plain(data, 'type', 'size', 'scan', 'by', 'name');

/** Whoever has a part of a case sees the documents that they attached themselves, */
export const ownDocument = (data: Attached, me: StaffId): object | undefined => (data.by === me ? data : undefined);
/** and that somebody has removed one. */
export const ownRemoval = (
  data: Removed,
  me: StaffId,
  attached: ReadonlyMap<DocumentId, StaffId>,
): object | undefined => {
  if (attached.get(data.document) !== me) return undefined;
  return data.by === me ? data : plain(data);
};

/** Who attached each document, of the facts of a case. */
export const attachedIn = (
  facts: readonly Readonly<{ event: Readonly<{ type: string; data: unknown }> }>[],
): ReadonlyMap<DocumentId, StaffId> =>
  new Map(
    facts.flatMap(({ event }) => {
      if (event.type !== 'DocumentAttached') return [];
      const { document, by } = event.data as Attached;
      return [[document, by] as const];
    }),
  );
