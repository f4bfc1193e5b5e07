import { clauses } from '../clauses.js';
import type { Candidate, Panel } from '../parts.js';
import { isReady } from '../places.js';
import {
  able,
  countingVotes,
  hasAssessed,
  hasDeclared,
  isDisputed,
  isQuorate,
  panelProblems,
  sitting,
} from '../quorum.js';
import { withPanel } from '../state.js';
import type { Begun } from '../state.js';
import { anyHr, later, roleTask, taskOf, type Chased } from './make-task.js';

const declaring = (state: Begun, panel: Panel): readonly Chased[] => {
  const open = withPanel(state);
  return sitting(panel).flatMap(({ staff }) => {
    const news = open.filter((one) => !hasDeclared(panel, staff, one));
    if (!news.length) return [];
    const ladder = later(panel.ladder, news[0]!.ladder);
    const making = { answers: ['DeclareInterests'], to: [{ staff }], ladder };
    return [taskOf(state)(`declare-interests-${staff}`, clauses.panel, making)];
  });
};

/** A member who has not voted, or whose panel does not agree and may think again. */
const mayVote = (panel: Panel, candidate: Candidate, staff: string): boolean =>
  isDisputed(panel, candidate) || !countingVotes(panel, candidate).some(({ by }) => by === staff);

const judging = (state: Begun, panel: Panel, one: Candidate): readonly Chased[] => {
  const { candidate, decision, feedback, assessed } = one;
  const task = taskOf(state);
  const ladder = later(panel.ladder, one.ladder);
  const judges = able(panel, one).filter(({ staff }) => hasDeclared(panel, staff, one));
  if (decision) {
    if (feedback) return [];
    const to = judges.map(({ staff }) => ({ staff }));
    const making = { answers: ['WriteFeedback'], to, ladder: later(assessed, ladder) };
    return [task(`write-feedback-${candidate}`, clauses.selection, making)];
  }
  return judges.flatMap(({ staff }) => {
    const to = [{ staff }];
    if (!hasAssessed(one, staff, state.criteria))
      return [task(`assess-${candidate}-${staff}`, clauses.assessment, { answers: ['AssessCriterion'], to, ladder })];
    if (!assessed || !mayVote(panel, one, staff)) return [];
    const making = { answers: ['GiveVerdict'], to, ladder: later(assessed, ladder) };
    return [task(`give-verdict-${candidate}-${staff}`, clauses.selection, making)];
  });
};

type Judged = Readonly<Pick<Begun, 'criteria' | 'escalated'> & { panel: Panel; tasks: readonly Chased[] }>;
/** What is asked about a candidate changes with the candidate and the panel alone: in an intake of hundreds nobody else is worked out anew. */
const known = new WeakMap<Candidate, Judged>();
const judgingAgain = (state: Begun, panel: Panel, one: Candidate): readonly Chased[] => {
  const { criteria, escalated } = state;
  const before = known.get(one);
  if (before?.panel === panel && before.criteria === criteria && before.escalated === escalated) return before.tasks;
  const tasks = judging(state, panel, one);
  known.set(one, { criteria, escalated, panel, tasks });
  return tasks;
};

const deciding = (state: Begun, panel: Panel): readonly Chased[] => {
  const round = withPanel(state);
  if (state.status === 'Open' || !round.length || !round.every(isReady)) return [];
  const to = sitting(panel).map(({ staff }) => ({ staff }));
  const ladder = later(state.ladder, ...round.map(({ assessed }) => assessed));
  return [taskOf(state)('decide-selection', clauses.selection, { answers: ['DecideSelection'], to, ladder })];
};

/** The panel is short of members, as a whole or for somebody whom not enough of them may judge. */
export const isShort = (state: Begun, panel: Panel): boolean =>
  panelProblems(sitting(panel), panel.rules).length > 0 ||
  withPanel(state).some((one) => !one.decision && !isQuorate(panel, one));

export const selectingTasks = (state: Begun): readonly Chased[] => {
  const { panel, ladder } = state;
  const task = roleTask(state);
  if (!panel) return [task('set-up-panel', clauses.panel, { answers: ['SetUpPanel'], to: [anyHr], ladder })];
  const short = isShort(state, panel) && (state.status !== 'Running' || withPanel(state).length > 0);
  const completing = short
    ? [
        task('add-panel-member', clauses.panel, {
          answers: ['AddPanelMember'],
          to: [anyHr],
          ladder: panel.ladder,
        }),
      ]
    : [];
  return [
    ...completing,
    ...declaring(state, panel),
    ...withPanel(state).flatMap((one) => judgingAgain(state, panel, one)),
    ...deciding(state, panel),
  ];
};
