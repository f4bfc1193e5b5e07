import type { SchoolId, StreamId } from '#libs/kernel/index.js';
import type { UnwindingEvent } from '#libs/domain/acting-up/unwinding/events.js';
import { unwindingCommands } from '#libs/domain/acting-up/unwinding/index.js';
import type { LinkEnds } from '#libs/domain/acting-up/unwinding/ending-links.js';
import type { Root } from '#libs/domain/acting-up/unwinding/words.js';
import {
  isUnwindingEvent,
  unwindingAfter,
  unwindingTasks,
  type Unwinding,
} from '#libs/domain/acting-up/unwinding/state.js';
import { defineProcess, withClaims } from '#libs/domain/process/index.js';
import { ash } from '../../support/people.js';

export type Away = Readonly<{ status: 'Away' | 'Back'; root?: Root; unwinding: Unwinding }>;
export type AwayEvent =
  | UnwindingEvent
  | LinkEnds
  | Readonly<{ type: 'WentAway'; data: Root }>
  | Readonly<{ type: 'CameBack'; data: Readonly<{ stream: StreamId }> }>;

const evolve = (state: Away, event: AwayEvent): Away => {
  if (event.type === 'WentAway') return { ...state, root: event.data };
  if (event.type === 'CameBack') return { ...state, status: 'Back' };
  return isUnwindingEvent(event) ? { ...state, unwinding: unwindingAfter(state.unwinding, event) } : state;
};
const clause = 'A clause for tests';
const fold = withClaims<Away, AwayEvent>(
  { revision: 1, initial: { status: 'Away', unwinding: { proposals: 0 } }, evolve, upcasters: {} },
  ({ unwinding }) => unwindingTasks(unwinding, clause),
);

/** A secondment as far as unwinding knows one: somebody is away, and comes back. */
export const trialSecondment = defineProcess<Away, AwayEvent, ReturnType<typeof handlers>>({
  name: 'secondment',
  ...fold,
  summary: ({ status }) => ({ status, title: 'Away', school: ash, open: status === 'Away', involved: [] }),
  papers: { schoolOf: (): SchoolId => ash, interested: () => [], application: () => undefined },
  handlers: handlers(),
});
function handlers() {
  return unwindingCommands<Away, Extract<AwayEvent, { type: 'CameBack' }>>({
    clause,
    schoolOf: () => ash,
    rootOf: ({ root, status }) => (status === 'Away' ? root : undefined),
    unwindingOf: ({ unwinding }) => unwinding,
    also: ({ root }) => (root ? [{ type: 'CameBack', data: { stream: root.stream } }] : []),
  });
}
