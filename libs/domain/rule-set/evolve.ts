import type { Changes } from './change.js';
import type { RuleSetEvent } from './events.js';
import { moveChanges } from './moves/changes.js';
import { isProposed, type Begun, type RuleSet } from './state.js';

type Later = Exclude<RuleSetEvent, { type: 'RuleSetProposed' }>;

/** Without what was found of a file that is another now. */
const anew = ({ dryRun: _, approvedBy: __, ...rest }: Begun): Begun => ({ ...rest, escalated: [] });

const changes: Changes<Later> = {
  RuleSetRevised: (state, { hash, replaces, because, activeFrom, activeAt, by, ladder }) => ({
    ...anew(state),
    hash,
    replaces,
    because,
    activeFrom,
    activeAt,
    proposedBy: by,
    ladder,
    status: 'Proposed',
  }),
  DryRunRecorded: (state, { since, facts, cases, counts, ladder }) => ({
    ...state,
    dryRun: { since, facts, cases, counts },
    ladder,
    status: 'Examined',
  }),
  RuleSetApproved: (state, { by }) => ({ ...state, approvedBy: by, status: 'Approved' }),
  RuleSetReturned: (state, { ladder }) => ({ ...anew(state), ladder, status: 'Proposed' }),
  RuleSetActivated: (state) => ({ ...state, status: 'Active' }),
  RuleSetWithdrawn: (state) => ({ ...state, status: 'Withdrawn' }),
  RuleSetSuperseded: (state) => ({ ...state, status: 'Superseded' }),
  TaskEscalated: (state, { task }) => ({ ...state, escalated: [...state.escalated, task] }),
  ...moveChanges,
};

/** What each fact makes of a version of the rules; a stray one throws nothing. */
export const evolve = (state: RuleSet, event: RuleSetEvent): RuleSet => {
  if (event.type === 'RuleSetProposed') {
    const { by, reason: _, ...data } = event.data;
    return { ...data, proposedBy: by, moves: 0, escalated: [], status: 'Proposed' };
  }
  return isProposed(state)
    ? (changes[event.type] as (s: Begun, d: RuleSetEvent['data']) => Begun)(state, event.data)
    : state;
};
