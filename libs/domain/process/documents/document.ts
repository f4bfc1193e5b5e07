import type { Id, Message, StaffId } from '../../../kernel/index.js';
import type { Sealed } from '../command.js';
import type { Kept } from './file.js';

/** Also where the vault keeps its bytes. */
export type DocumentId = Id<'Document'>;

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
