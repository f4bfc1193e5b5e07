import type { LocalDate, PostId, SchoolId, StaffId } from '../../kernel/index.js';
import type { CaseSummary } from '../process/index.js';
import type { Evidence } from './events.js';
import type { Answer } from './what-if/answer.js';
import type {
  Month,
  NominationEnd,
  NominationId,
  Nominee,
  Question,
  Readiness,
  ScenarioId,
  TurnoverId,
  TurnoverKind,
  TurnoverSource,
} from './words.js';

export type Turnover = Readonly<{
  turnover: TurnoverId;
  staff: StaffId;
  kind: TurnoverKind;
  on?: LocalDate | Month;
  source: TurnoverSource;
}>;
/** Each placement with the day on which it was made and what it rests on; the last one counts. */
export type Placement = Evidence & Readonly<{ readiness: Readiness; on: LocalDate; by: StaffId }>;
export type Nomination = Readonly<{
  nomination: NominationId;
  nominee: Nominee;
  placements: readonly [Placement, ...Placement[]];
  ended?: NominationEnd;
}>;
export type Scenario = Readonly<{
  scenario: ScenarioId;
  on: LocalDate;
  by: StaffId;
  question: Question;
  answer: Answer;
}>;

type Known = Readonly<{
  post: PostId;
  title: string;
  school: SchoolId;
  turnovers: readonly Turnover[];
  nominations: readonly Nomination[];
  scenarios: readonly Scenario[];
}>;
/** While it is named it counts; what was kept of it stays when it ends. */
export type KeyPost =
  Readonly<{ status: 'NotNamed' }> | (Readonly<{ status: 'Named' }> & Known) | (Readonly<{ status: 'Ended' }> & Known);
export type KnownKeyPost = Exclude<KeyPost, { status: 'NotNamed' }>;
export type NamedKeyPost = Extract<KeyPost, { status: 'Named' }>;

export const isKnown = (one: KeyPost): one is KnownKeyPost => one.status !== 'NotNamed';
export const schoolOf = (one: KeyPost): SchoolId | undefined => (isKnown(one) ? one.school : undefined);
export const readinessOf = ({ placements }: Nomination): Readiness => placements.at(-1)!.readiness;

/** The nominations that count: not ended, of a post that is still named. */
export const standing = (one: KeyPost): readonly Nomination[] =>
  one.status === 'Named' ? one.nominations.filter(({ ended }) => !ended) : [];

/** What lists show of it; who could follow is none of their business. Throws on a state before its first event. */
export const summary = (one: KeyPost): CaseSummary => {
  if (!isKnown(one)) throw new Error('A key post that nobody named has no summary.');
  const { status, title, school } = one;
  return { status, title, school, open: status === 'Named', involved: [] };
};
