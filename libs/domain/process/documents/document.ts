import type { Id, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../command.js';

/** Also where the vault keeps its bytes. */
export type DocumentId = Id<'Document'>;

/** What can be attached, each with the ending of its file's name; whatever can carry a macro or a script is left out. */
export const endings = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain': 'txt',
} as const;
export type MediaType = keyof typeof endings;
export const mediaTypes = Object.keys(endings) as [MediaType, ...MediaType[]];

/** Whether a malware scanner has looked at the bytes. */
export type Scan = 'clean' | 'not-scanned';
/** A file as its sender describes it; its bytes travel beside the command. `digest` is their SHA-256 in hexadecimal. */
export type Upload = Readonly<{ digest: string; size: number; type: MediaType; scan: Scan; __upload: true }>;
/** What an event holds of a file: its size in bytes, and the hash of its bytes under its author's own key. */
export type Kept = Readonly<{ hash: string; size: number; type: MediaType; scan: Scan }>;

/** What a document is about: the case, one of its tasks, or somebody's application. */
export type About =
  | Readonly<{ about: 'case' }>
  | Readonly<{ about: 'task'; task: string }>
  | Readonly<{ about: 'application'; application: Id<'Application'> }>;
type Named = Readonly<{ document: DocumentId }> & About;
/** A document that lies with a case. Who attached it is the one whose key encrypts it. */
export type Document = Named & Readonly<{ by: StaffId; name: Sealed }> & Kept;

export type DocumentEvent =
  Message<'DocumentAttached', Document> | Message<'DocumentRemoved', Named & Readonly<{ by: StaffId; reason: Sealed }>>;

export const aboutOf = (one: About): About =>
  one.about === 'task'
    ? { about: one.about, task: one.task }
    : one.about === 'application'
      ? { about: one.about, application: one.application }
      : { about: one.about };

/** The documents of a case after something became of one. */
export const documentsAfter = (before: readonly Document[], { type, data }: DocumentEvent): readonly Document[] =>
  type === 'DocumentAttached' ? [...before, data] : before.filter(({ document }) => document !== data.document);
