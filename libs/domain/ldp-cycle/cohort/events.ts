import type { Message } from '../../../kernel/index.js';
import type { Entry } from '../parts.js';
import type { Ladder } from '../words.js';

/** What participations tell the cycle that has them. */
export type CohortEvent =
  | Message<'ApplicationEntered', { candidate: number; entry: Entry; ladder: Ladder }>
  | Message<'PlaceTaken', { candidate: number }>
  | Message<
      'PlaceGivenUp',
      { candidate: number; because: 'withdrawn' | 'declined' | 'lapsed' | 'deferred' | 'not-eligible' }
    >
  | Message<'ParticipantJoined', { candidate: number }>
  | Message<'ParticipantEnded', { candidate: number; because: 'completed' | 'left' | 'not-continued' }>
  | Message<'ParticipantResumed', { candidate: number }>
  | Message<'CycleEnded', { joined: number }>;
