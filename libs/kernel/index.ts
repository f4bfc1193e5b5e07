export type * from './ids.js';
export type {
  Actor,
  AnyMessage,
  Context,
  Contract,
  Decision,
  Employment,
  Facts,
  Fold,
  CaseRole,
  HeldRole,
  Message,
  People,
  Recorded,
  Refused,
  Role,
  Training,
  Upcasters,
} from './decider.js';
export { accept, refuse } from './decider.js';
export { instant, later } from './instant.js';
export { never } from './never.js';
export { currentSchema, upcast } from './upcast.js';
