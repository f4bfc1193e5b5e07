import type { StaffId } from '../../kernel/index.js';
import type { Entry } from './parts.js';

/** What a participation tells the cycle that has its application, in the same append. */
export type Told =
  | Readonly<{ what: 'entered'; entry: Entry }>
  | Readonly<{ what: 'accepted' | 'joined'; staff: StaffId }>
  /** The first of the wait-list moves up. */
  | Readonly<{
      what: 'given-up';
      staff: StaffId;
      because: 'withdrawn' | 'declined' | 'lapsed' | 'deferred' | 'not-eligible';
    }>
  /** They take part no more; `resumed` where that was undone. */
  | Readonly<{ what: 'ended'; staff: StaffId; because: 'completed' | 'left' | 'not-continued' }>
  | Readonly<{ what: 'resumed'; staff: StaffId }>;
