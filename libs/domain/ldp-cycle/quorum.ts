import type { SchoolId, StaffId } from '../../kernel/index.js';
import type { Candidate, Panel } from './parts.js';
import type { CriterionId, Member, PanelRules, RecusedBecause, Verdict } from './words.js';

/** Who sits on the panel now. */
export const sitting = (panel: Panel | undefined): readonly Member[] =>
  panel?.members.filter(
    ({ staff }) => !panel.recusals.some(({ member, candidate }) => member === staff && candidate === undefined),
  ) ?? [];
/** Why somebody sits no more; undefined for who sits, or never did. */
export const lastRecusal = (panel: Panel, staff: Member['staff']): RecusedBecause | undefined =>
  panel.recusals.findLast(({ member, candidate }) => member === staff && candidate === undefined)?.because;
const isRecused = ({ recusals }: Panel, staff: StaffId, { candidate: of }: Pick<Candidate, 'candidate'>): boolean =>
  recusals.some(({ member, candidate }) => member === staff && candidate === of);
/** Who may judge this candidate. */
export const able = (panel: Panel | undefined, candidate: Pick<Candidate, 'candidate'>): readonly Member[] =>
  panel ? sitting(panel).filter(({ staff }) => !isRecused(panel, staff, candidate)) : [];
/** Whose marks and votes count: also of those who could not go on, but of nobody with an interest. */
export const counting = (
  panel: Panel | undefined,
  { candidate: of }: Pick<Candidate, 'candidate'>,
): readonly Member[] =>
  panel?.members.filter(
    ({ staff }) =>
      !panel.recusals.some(
        ({ member, candidate, because }) =>
          member === staff && (candidate === of || (candidate === undefined && because !== 'unavailable')),
      ),
  ) ?? [];
/** Nobody judges those whose Head they are. */
export const manages = ({ leads, leadsAll }: Member, school: SchoolId): boolean =>
  leadsAll === true || leads.includes(school);
/** How many have to be able to judge each candidate. */
export const quorumOf = ({ agreeing, minimumAssessors }: PanelRules): number => Math.max(agreeing, minimumAssessors);
export const isQuorate = (panel: Panel, candidate: Pick<Candidate, 'candidate'>): boolean =>
  able(panel, candidate).length >= quorumOf(panel.rules);

type Rule = (members: readonly Member[], rules: PanelRules) => boolean;
/** What a panel has to fulfil; each is red by its name. */
export const panelRules = {
  TooFewMembers: (members, { minimumMembers }) => members.length >= minimumMembers,
  TooFewSchools: (members, { schools }) => new Set(members.map(({ school }) => school)).size >= schools,
} as const satisfies Readonly<Record<string, Rule>>;
export type PanelProblem = keyof typeof panelRules;
export const panelProblems = (members: readonly Member[], rules: PanelRules): readonly PanelProblem[] =>
  (Object.keys(panelRules) as PanelProblem[]).filter((name) => !panelRules[name](members, rules));

export const hasDeclared = ({ declared }: Panel, staff: StaffId, { candidate }: Pick<Candidate, 'candidate'>) =>
  (declared[staff] ?? 0) >= candidate;
/** A member has assessed a candidate once they have each criterion. */
export const hasAssessed = (
  { marks }: Candidate,
  staff: StaffId,
  criteria: readonly Readonly<{ id: CriterionId }>[],
): boolean => criteria.every(({ id }) => marks.some(({ by, criterion }) => by === staff && criterion === id));
/** Those whose assessment of the candidate counts. */
export const assessors = (
  panel: Panel,
  candidate: Candidate,
  criteria: readonly Readonly<{ id: CriterionId }>[],
): readonly StaffId[] =>
  counting(panel, candidate).flatMap(({ staff }) => (hasAssessed(candidate, staff, criteria) ? [staff] : []));

const verdicts: readonly Verdict[] = ['select', 'wait', 'not'];
export const countingVotes = (panel: Panel, candidate: Candidate) =>
  candidate.votes.filter(({ by }) => counting(panel, candidate).some(({ staff }) => staff === by));
/** What so many as have to agree have said; undefined while they have not. */
export const verdictOf = (panel: Panel, candidate: Candidate): Verdict | undefined => {
  const votes = countingVotes(panel, candidate);
  const most = verdicts.map((one) => [one, votes.filter(({ decision }) => decision === one).length] as const);
  // Two verdicts may each have enough where few have to agree among many: then nothing is decided.
  const enough = most.filter(([, count]) => count >= panel.rules.agreeing);
  return enough.length === 1 ? enough[0]![0] : undefined;
};
/** Everybody who may judge has said it, and not enough agree: they may think again. */
export const isDisputed = (panel: Panel, candidate: Candidate): boolean =>
  able(panel, candidate).every(({ staff }) => countingVotes(panel, candidate).some(({ by }) => by === staff)) &&
  !verdictOf(panel, candidate);
