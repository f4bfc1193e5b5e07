import { assessors } from './quorum.js';
import type { Candidate, Panel } from './parts.js';
import type { Begun, File } from './state.js';

const taking: readonly Candidate['standing'][] = ['offered', 'accepted', 'joined', 'ended'];
/** Places that are offered or taken; whoever has joined and gone keeps theirs, since nobody joins in their stead. */
export const placesTaken = ({ candidates }: Pick<File, 'candidates'>): number =>
  candidates.filter(({ standing }) => taking.includes(standing)).length;
export const placesFree = (state: Pick<File, 'candidates' | 'capacity'>): number =>
  Math.max(0, state.capacity - placesTaken(state));

/** The panel agrees on them and has written to them. */
export const isReady = ({ decision, feedback }: Candidate): boolean => decision !== undefined && feedback !== undefined;

/** The points of those whose assessment counts, and how many they are: compared as a mean without rounding. */
const points = (panel: Panel, candidate: Candidate, { criteria }: Pick<File, 'criteria'>) => {
  const by = assessors(panel, candidate, criteria);
  const marks = candidate.marks.filter((mark) => by.includes(mark.by));
  return { sum: marks.reduce((sum, { score }) => sum + score, 0), of: Math.max(1, by.length) };
};
/** The selected before those who wait, then the higher mean, then who came first: by rule, so that nobody puts their own line forward. */
export const inOrderOfMerit = (state: Begun, candidates: readonly Candidate[]): readonly Candidate[] => {
  const { panel } = state;
  if (!panel) return candidates;
  const tier = ({ decision }: Candidate) => (decision === 'select' ? 0 : 1);
  return [...candidates].sort((one, other) => {
    const [a, b] = [points(panel, one, state), points(panel, other, state)];
    return tier(one) - tier(other) || b.sum * a.of - a.sum * b.of || one.candidate - other.candidate;
  });
};
