import type { Id, SchoolId, StaffId } from '../../kernel/index.js';

export type { Ladder } from '../process/rung.js';
export type { Endorsement, Progress } from '../ldp-participation/words.js';

/** What a candidate is assessed on, the same for everybody of an intake. */
export type CriterionId = Id<'Criterion'>;
export type Criterion = Readonly<{ id: CriterionId; text: string }>;
/** `wait`: they are suited, and come after all who are selected. */
export type Verdict = 'select' | 'wait' | 'not';
export type Conflict = 'line-manager' | 'family' | 'friend' | 'other';
/** Why a member does not judge a candidate, or, where no candidate is named, sits no more. */
export type RecusedBecause = Conflict | 'applied' | 'unavailable';
/** A member of the panel; `leads` are the schools whose Head they are, and so whose staff they manage. */
export type Member = Readonly<{ staff: StaffId; school: SchoolId; leads: readonly SchoolId[]; leadsAll?: true }>;
/** As the pack had them when the panel was set up. */
export type PanelRules = Readonly<{
  minimumMembers: number;
  schools: number;
  agreeing: number;
  minimumAssessors: number;
  highestScore: number;
}>;
