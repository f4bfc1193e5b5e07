export type * from './ids.js';
export type { CaseRole, Role } from './roles.js';
export type { Basis, Delegated, Holding, Pattern } from './holding.js';
export type {
  Actor,
  Alongside,
  AnyMessage,
  Context,
  Contract,
  Decision,
  Employment,
  Facts,
  Fold,
  HeldRole,
  Message,
  People,
  Recorded,
  Refused,
  Training,
  Upcasters,
} from './decider.js';
export { accept, acceptAlongside, refuse } from './decider.js';
export { instant, later } from './instant.js';
export { dayAfter, dayBefore, dayNumber, dayOf, weekdayOf } from './days.js';
export { never } from './never.js';
export { currentSchema, upcast } from './upcast.js';
