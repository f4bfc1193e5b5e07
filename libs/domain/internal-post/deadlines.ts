import type { Instant } from '../../kernel/index.js';
import { rungsAfterRescheduling } from '../process/deadlines.js';
import type { Task } from '../process/task.js';
import { withStatus, type Application } from './application.js';
import type { ApplicationId, Rung } from './events.js';
import { internalPostFold, type InternalPostCase } from './fold.js';
import { isRequested, stepIn, type InternalPost } from './state.js';
import { vacancyTasks } from './task-lists/offering.js';
import { panelLadder, scoresLadder } from './task-lists/selection.js';
import { isUnsettled, ladderOf, type Vacancy } from './vacancy.js';

type ChasedTask = Readonly<{ task: Task; rungs: readonly { at: Instant; kind: string }[] }>;

const chased = (state: InternalPostCase, ladder: readonly Rung[], is: (key: string) => boolean) =>
  internalPostFold
    .tasks(state)
    .filter(({ key }) => is(key))
    .map((task): ChasedTask => ({ task, rungs: rungsAfterRescheduling(state, task.key, ladder) }));

const scoresOf = (state: InternalPostCase, application: Application) =>
  chased(state, scoresLadder(application), (key) => key.startsWith(`score-${application.id}-`));

/** The open tasks of the step, and when people are reminded of each; the review has no ladder until the post waits for it. */
export const stepTasks = (state: InternalPostCase): readonly ChasedTask[] => {
  if (!isRequested(state)) return [];
  const { status } = state;
  const waitsForReview = status === 'ExternalRoute';
  const falling = status === 'Offering' ? [] : state.vacancies.flatMap((one) => tasksOfVacancy(state, one));
  const own = falling.map(({ task }) => task.key);
  const ofStep = (key: string) => !own.includes(key) && (key !== 'review-external-recruitment' || waitsForReview);
  const scores = status === 'Interviewing' ? state.applications.flatMap((one) => scoresOf(state, one)) : [];
  const scored = scores.map(({ task }) => task.key);
  const rest = (key: string) => ofStep(key) && !scored.includes(key);
  return [...chased(state, panelLadder(state), rest), ...scores, ...falling];
};

/** The open tasks about one vacancy, and when people are reminded of each. */
export const tasksOfVacancy = (state: InternalPostCase, vacancy: Vacancy): readonly ChasedTask[] => {
  if (!isRequested(state) || (!stepIn(state, 'Offering') && !isUnsettled(vacancy))) return [];
  const keys = vacancyTasks(state, vacancy).map(({ key }) => key);
  return chased(state, ladderOf(vacancy), (key) => keys.includes(key));
};

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
