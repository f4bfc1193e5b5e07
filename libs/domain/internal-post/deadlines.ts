import type { Instant } from '../../kernel/index.js';
import { rungsAfterRescheduling, type ChasedTask } from '../process/deadlines.js';
import type { Task } from '../process/task.js';
import { withStatus, type Application } from './application.js';
import type { ApplicationId, Rung } from './events.js';
import { internalPostFold, type InternalPostCase } from './fold.js';
import { isRequested, ladderOfStep, stepIn, type Begun, type InternalPost } from './state.js';
import { vacancyTasks } from './task-lists/offering.js';
import { scoresLadder } from './task-lists/selection.js';
import { isUnsettled, ladderOf, type Vacancy } from './vacancy.js';

const chased = (state: InternalPostCase, tasks: readonly Task[], ladder: readonly Rung[]) =>
  tasks.map((task): ChasedTask => ({ task, rungs: rungsAfterRescheduling(state, task.key, ladder) }));
const isScoreOf =
  ({ id }: Application) =>
  ({ key }: Task): boolean =>
    key.startsWith(`score-${id}-`);
const ofVacancy = (state: InternalPostCase & Begun, tasks: readonly Task[], vacancy: Vacancy) => {
  if (state.status !== 'Offering' && !isUnsettled(vacancy)) return [];
  const keys = vacancyTasks(state, vacancy).map(({ key }) => key);
  return chased(
    state,
    tasks.filter(({ key }) => keys.includes(key)),
    ladderOf(vacancy),
  );
};

/** The open tasks of the step, and when people are reminded of each; the review has no ladder until the post waits for it. */
export const stepTasks = (state: InternalPostCase): readonly ChasedTask[] => {
  if (!isRequested(state)) return [];
  const { status, step } = state;
  const tasks = internalPostFold.tasks(state);
  const waitsForReview = status === 'ExternalRoute';
  const falling = status === 'Offering' ? [] : state.vacancies.flatMap((one) => ofVacancy(state, tasks, one));
  const scores =
    status === 'Interviewing'
      ? state.applications.flatMap((one) => chased(state, tasks.filter(isScoreOf(one)), scoresLadder(one)))
      : [];
  const timed = new Set([...falling, ...scores].map(({ task }) => task.key));
  const ofStep = tasks.filter(
    ({ key }) => !timed.has(key) && (key !== 'review-external-recruitment' || waitsForReview),
  );
  return [...chased(state, ofStep, ladderOfStep(step)), ...scores, ...falling];
};

/** The open tasks about one vacancy, and when people are reminded of each. */
export const tasksOfVacancy = (state: InternalPostCase, vacancy: Vacancy): readonly ChasedTask[] =>
  isRequested(state) ? ofVacancy(state, internalPostFold.tasks(state), vacancy) : [];

/** The interview that begins first among those that have not begun. */
export const nextInterview = (
  state: InternalPost,
): Readonly<{ application: ApplicationId; startsAt: Instant }> | undefined => {
  if (!stepIn(state, 'Interviewing') || !isRequested(state)) return undefined;
  const ahead = state.applications
    .filter(withStatus('shortlisted'))
    .flatMap(({ id, interview }) =>
      interview?.scoring === false ? [{ application: id, startsAt: interview.startsAt }] : [],
    );
  return ahead.reduce<(typeof ahead)[number] | undefined>(
    (first, one) => (first && first.startsAt <= one.startsAt ? first : one),
    undefined,
  );
};

const ofAdvert = (state: InternalPost): readonly Instant[] => {
  const step = stepIn(state, 'Advertised');
  if (!step || !isRequested(state)) return [];
  return [...step.ladder.map(({ at }) => at), step.closesAt, ...(state.opensAt ? [state.opensAt] : [])];
};
const ofVacancies = (state: InternalPostCase): readonly Instant[] => {
  if (!stepIn(state, 'Offering') || !isRequested(state)) return [];
  return state.vacancies.flatMap((vacancy) => [
    ...tasksOfVacancy(state, vacancy).flatMap(({ rungs }) => rungs.map(({ at }) => at)),
    ...(vacancy.status === 'Offered' ? [vacancy.offer.answerBy] : []),
  ]);
};

/** Every instant at which the process acts by itself, as things stand, the first first. */
export const deadlines = (state: InternalPostCase): readonly Instant[] => {
  const interview = nextInterview(state);
  const all = [
    ...stepTasks(state).flatMap(({ rungs }) => rungs.map(({ at }) => at)),
    ...ofAdvert(state),
    ...(interview ? [interview.startsAt] : []),
    ...ofVacancies(state),
  ];
  return [...new Set(all)].sort();
};
