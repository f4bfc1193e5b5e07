export {
  answering,
  answeringNamed,
  anyStaff,
  holding,
  isAbout,
  mayAnswer,
  theProcess,
  type AuthorityRefusal,
  type TaskKeyOf,
} from './authority.js';
export { withClaims, type TaskEvent, type WithClaims } from './claims.js';
export { byItsAuthor, command, type Sealed } from './command.js';
export {
  defineProcess,
  type AnyProcess,
  type AnySpec,
  type CaseSummary,
  type CommandOf,
  type RefusalOf,
} from './process.js';
export { id, instantText, line, localDateText, personalText, schoolId, taskKey } from './schema.js';
export { addressed, serves, type Addressee, type Task } from './task.js';
