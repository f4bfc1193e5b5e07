import type { Candidate } from '../../domain/ldp-cycle/parts.js';
import type { CycleCase } from '../../domain/ldp-cycle/fold.js';
import { isOpened, type Begun } from '../../domain/ldp-cycle/state.js';
import { textless } from '../texts.js';
import { seesCandidate, seesMarks, seesVotes } from './seen.js';
import type { CycleViewer } from './viewer.js';

type Me = Readonly<{ me?: string }>;
/** One's own marks and verdict at any time, those of others as they may be seen. */
const candidateSeen = (state: Begun, viewer: CycleViewer, one: Candidate): object => {
  const { me } = viewer as Me;
  const { marks, votes, decision, feedback, ...rest } = one;
  const own = <T extends { by: string }>(all: readonly T[], every: boolean) => (every ? all : all.filter(({ by }) => by === me)); // prettier-ignore
  const team = viewer.view === 'whole' && viewer.as !== 'office';
  if (team) return { ...rest, marks: [], votes: [] };
  const decided = seesVotes(state, viewer, one);
  return {
    ...rest,
    marks: own(marks, seesMarks(state, viewer, one)),
    votes: own(votes, decided),
    ...(decided && decision && { decision }),
    ...(feedback && { feedback: { written: true } }),
  };
};

/** An intake as somebody sees it who may; whoever owns an action alone, that action. */
export const stateSeen = (state: CycleCase, viewer: CycleViewer): object => {
  if (!isOpened(state)) return { status: state.status };
  const { status, joinsOn, school, actions } = state;
  if (viewer.view === 'part')
    return { status, joinsOn, school, candidates: [], actions: actions.filter(({ owner }) => owner === viewer.me) };
  const candidates = state.candidates.filter((one) => seesCandidate(state, viewer, one));
  const seen = new Set(candidates.map(({ candidate }) => candidate));
  const { panel, waitList, ...rest } = state;
  const team = viewer.view === 'whole' && viewer.as !== 'office';
  return textless({
    ...rest,
    candidates: candidates.map((one) => candidateSeen(state, viewer, one)),
    waitList: team ? [] : waitList.filter((one) => seen.has(one)),
    ...(panel && { panel: { members: panel.members, rules: panel.rules, recusals: panel.recusals.map(({ member, candidate }) => ({ member, candidate })), declared: panel.declared } }), // prettier-ignore
  });
};
