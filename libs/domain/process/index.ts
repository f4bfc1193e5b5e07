export { acrossTheTrust, holdsAcrossTheTrust } from './across-the-trust.js';
export {
  anotherProcess,
  actorOf,
  answering,
  answeringNamed,
  anyStaff,
  cannotAnswer,
  holding,
  isAbout,
  mayAnswer,
  theProcess,
  type AuthorityRefusal,
  type TaskKeyOf,
} from './authority.js';
export { type Arrangement, type Arrangements, type TaskRung } from './arrangements.js';
export { withClaims, type RulesMoved, type SharedEvent, type TaskEvent, type WithClaims } from './claims.js';
export { byItsAuthor, command, type Sealed } from './command.js';
export { rungsFrom } from './ladder.js';
export type { Delegated, LedgerRow } from './ledger.js';
export { otherState } from './others.js';
export type { Ladder, Rung } from './rung.js';
export { actingFor, rolesFor } from './on-behalf-of.js';
export { rungsAfterRescheduling } from './deadlines.js';
export { type About, type Document, type DocumentEvent, type DocumentId } from './documents/document.js';
export { endings, mediaTypes, type Kept, type MediaType, type Scan, type Upload } from './documents/file.js';
export { mostDocuments, type Papers } from './documents/papers.js';
export {
  defineProcess,
  type AnyProcess,
  type AnySpec,
  type CaseSummary,
  type CommandOf,
  type RefusalOf,
  type SharedCommand,
  type SharedRefusal,
} from './process.js';
export {
  id,
  instantText,
  line,
  localDateText,
  personalText,
  prose,
  reasonText,
  schoolId,
  staffId,
  taskKey,
} from './schema.js';
export { sharedCommandTypes } from './shared-commands.js';
export { addressed, serves, type Addressee, type Task } from './task.js';
export { voiceOf } from './voice.js';
export { notToEscalate } from './escalation.js';
