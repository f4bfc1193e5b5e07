import type { SharedEvent } from '../../domain/process/index.js';
import { beforePanel, namesOpenTo, nameShownTo, wasReceived, type Known } from './open.js';
import { only, type Looking } from './seen.js';
import type { Member, Overseer, Party } from './viewer.js';

type Attached = Extract<SharedEvent, { type: 'DocumentAttached' }>['data'];
type Removed = Extract<SharedEvent, { type: 'DocumentRemoved' }>['data'];
const about = ['document', 'about', 'task', 'application'] as const;
const file = ['type', 'size', 'scan'] as const;

/** Only who is shown the hash of a document may open it. */
const shown = (data: Attached, ...more: readonly ('by' | 'name' | 'hash')[]) =>
  only(data as Record<string, unknown>, ...about, ...file, ...more);
const gone = (data: Removed, ...more: readonly ('by' | 'reason')[]) =>
  only(data as Record<string, unknown>, ...about, ...more);

/** What lies with a draft is its author's alone. */
const handedIn = (known: Known, data: Attached | Removed): boolean =>
  data.about !== 'application' || wasReceived(known, data.application);

const named = (known: Known, viewer: Overseer, data: Attached | Removed): boolean =>
  data.about !== 'application' || namesOpenTo(known, viewer, data.application);

/** Who oversees sees every document, and opens those whose words they may read: a statement's, as the statement. */
export const documentForOverseer = (data: Attached, { known, viewer }: Looking<Overseer>) => {
  if (!handedIn(known, data)) return undefined;
  if (!named(known, viewer, data)) return viewer.reads ? shown(data, 'hash') : shown(data);
  return viewer.reads || data.by === viewer.me ? data : shown(data, 'by', 'name');
};
export const removalForOverseer = (data: Removed, { known, viewer }: Looking<Overseer>) => {
  if (!handedIn(known, data)) return undefined;
  return named(known, viewer, data) ? data : gone(data, 'reason');
};

/** The panel opens what lies with an application; what names its author waits for the shortlist. */
export const documentForPanel = (data: Attached, { known, viewer }: Looking<Member>) => {
  if (data.by === viewer.me) return data;
  if (data.about !== 'application' || !beforePanel(known, viewer, data.application)) return undefined;
  return nameShownTo(known, viewer, data.application) ? shown(data, 'by', 'name', 'hash') : shown(data, 'hash');
};
export const removalForPanel = (data: Removed, { known, viewer }: Looking<Member>) => {
  if (data.by === viewer.me) return data;
  if (known.past.attached.get(data.document) === viewer.me) return gone(data);
  return data.about === 'application' && beforePanel(known, viewer, data.application) ? gone(data) : undefined;
};

/** Their own documents, and that somebody has removed one. */
export const ownDocument = (data: Attached, { viewer }: Looking<Party>) => (data.by === viewer.me ? data : undefined);
export const ownRemoval = (data: Removed, { known, viewer }: Looking<Party>) => {
  if (known.past.attached.get(data.document) !== viewer.me) return undefined;
  return data.by === viewer.me ? data : gone(data);
};
