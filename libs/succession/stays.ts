import type { ParticipationEvent } from '../domain/ldp-participation/events.js';
import type { LocalDate, SchoolId, StaffId } from '../kernel/index.js';

/** The facts that tell what became of somebody’s time on the programme. */
export const stayTypes = [
  'PlaceAccepted',
  'EntryDeferred',
  'ProgrammeJoined',
  'SchoolChanged',
  'ParticipationPaused',
  'ParticipationResumed',
  'ContinuationOpened',
  'ContinuationDecided',
  'AppealDecided',
  'ProgrammeCompleted',
  'CompletionWithdrawn',
  'ProgrammeLeft',
] as const;
export type StayFact = Extract<ParticipationEvent, { type: (typeof stayTypes)[number] }>;

/** How those who still take part stand. */
export const standings = ['taking-part', 'looked-at', 'paused'] as const;
export type StayStanding = (typeof standings)[number];
/** What became of those who joined; each counts for one of these. */
export const outcomes = ['taking-part', 'completed', 'left', 'not-continued', 'completion-withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** One person’s time on the programme, from one joining; whoever joins twice has two. */
export type Stay = Readonly<{
  staff: StaffId;
  school: SchoolId;
  /** The joining day of their intake, also where they joined after it. */
  intake: LocalDate;
  joinedOn: LocalDate;
  outcome: Outcome;
  paused: boolean;
  lookedAt: boolean;
}>;

/** Those who still take part. */
export const runningOutcomes: readonly Outcome[] = ['taking-part', 'completion-withdrawn'];
export const isRunning = ({ outcome }: Stay): boolean => runningOutcomes.includes(outcome);
export const standingOf = ({ paused, lookedAt }: Stay): StayStanding => {
  if (paused) return 'paused';
  return lookedAt ? 'looked-at' : 'taking-part';
};

type So = Readonly<{ over: readonly Stay[]; now?: Stay; intake?: LocalDate }>;
const stays = (so: So, change: Partial<Stay>): So => (so.now ? { ...so, now: { ...so.now, ...change } } : so);
/** What is over stays as it ended. */
const ends = (so: So, outcome: Outcome): So =>
  so.now && isRunning(so.now) ? stays(so, { outcome, paused: false, lookedAt: false }) : so;
const turnsBack = (so: So, from: Outcome, to: Outcome): So =>
  so.now?.outcome === from ? stays(so, { outcome: to }) : so;

const after = (so: So, { type, data }: StayFact): So => {
  switch (type) {
    case 'PlaceAccepted':
    case 'EntryDeferred':
      return { ...so, intake: data.joinsOn };
    case 'ProgrammeJoined': {
      const { staff, school, joinedOn } = data;
      const intake = so.intake ?? joinedOn;
      const now: Stay = { staff, school, intake, joinedOn, outcome: 'taking-part', paused: false, lookedAt: false };
      return { over: so.now ? [...so.over, so.now] : so.over, now };
    }
    case 'SchoolChanged':
      return stays(so, { school: data.to });
    case 'ParticipationPaused':
      return stays(so, { paused: true });
    case 'ParticipationResumed':
      return stays(so, { paused: false });
    case 'ContinuationOpened':
      return stays(so, { lookedAt: true });
    case 'ContinuationDecided':
      if (data.decision === 'not-continued') return ends(so, 'not-continued');
      return data.decision === 'continue' ? stays(so, { lookedAt: false }) : so;
    case 'AppealDecided':
      return data.decision === 'upheld' ? turnsBack(so, 'not-continued', 'taking-part') : so;
    case 'ProgrammeCompleted':
      return ends(so, 'completed');
    case 'CompletionWithdrawn':
      return turnsBack(so, 'completed', 'completion-withdrawn');
    case 'ProgrammeLeft':
      return ends(so, 'left');
  }
};

/** Every time on the programme of one person, oldest first, from the facts of their file in order. */
export const staysOf = (facts: readonly StayFact[]): readonly Stay[] => {
  const { over, now } = facts.reduce(after, { over: [] } as So);
  return now ? [...over, now] : over;
};
