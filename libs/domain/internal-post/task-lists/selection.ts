import type { LocalDate, StaffId } from '../../../kernel/index.js';
import type { Task } from '../../process/task.js';
import { withStatus, type Application } from '../application.js';
import { clauses } from '../clauses.js';
import { chairOf, hasDeclared, membersOf, panelProblems, siftersOf } from '../panel.js';
import { disputed, reconcilersOf, siftedBy, undecided } from '../sift.js';
import { hasHeardAll, isAgain, owingScores } from '../hearing.js';
import type { Rung } from '../events.js';
import { hrOf, ladderOfStep, type Begun, type Step, type StepIn } from '../state.js';
import { ownTask, taskOf, type MakeTask } from './make-task.js';

/** A post as far as its interviews are planned, or as somebody sees of it. */
type Planned = Readonly<{
  applications: readonly Readonly<{ status: string; interview?: Readonly<{ on?: LocalDate }> }>[];
  step?: Step;
}>;

/** The days for which the panel has to keep its rules: those of the interviews, and while one has no day yet, that by which it should. */
export const interviewDays = ({ applications, step }: Planned): readonly LocalDate[] => {
  const shortlisted = applications.filter(({ status }) => status === 'shortlisted');
  const planned = shortlisted.flatMap(({ interview }) => interview?.on ?? []);
  const due = step?.status === 'Interviewing' && step.ladder.find(({ kind }) => kind === 'overdue')?.at;
  // A rung is a morning in London, which is the same day by UTC.
  return due && planned.length < shortlisted.length ? [...planned, due.slice(0, 10) as LocalDate] : planned;
};

/** The panel is set up, completed where a rule turned red, and says whether anybody has an interest. */
export const panelTasks = (post: Begun, afterClosing: boolean): readonly Task[] => {
  const { panel } = post;
  const task = taskOf(post);
  const ladder = ladderOfStep(post.step);
  if (!panel) return [task('set-up-panel', clauses.step3, { answers: ['SetUpPanel'], to: [hrOf(post)], ladder })];
  const { red } = panelProblems(panel, interviewDays(post));
  const incomplete = red.length
    ? [task('complete-panel', clauses.step3, { answers: ['AddPanelMember'], to: [hrOf(post)], ladder })]
    : [];
  const declaring = afterClosing ? membersOf(panel).filter(({ staff }) => !hasDeclared(panel, staff)) : [];
  return [
    ...incomplete,
    ...declaring.map(({ staff }) =>
      ownTask(`declare-interest-${staff}`, clauses.step3, { answers: ['DeclareInterest'], to: [{ staff }], ladder }),
    ),
  ];
};

const siftTasks = (
  task: MakeTask,
  post: Begun,
  application: Application,
  { ladder }: StepIn<'Sifting'>,
): readonly Task[] => {
  const { panel } = post;
  if (disputed(post, application).length) {
    // Before the chair has declared, or where there is none, that comes first.
    const to = reconcilersOf(post, application).map((staff) => ({ staff }));
    const reconcile = { answers: ['ReconcileSift'], to, ladder };
    return to.length ? [task(`reconcile-${application.id}`, clauses.step3, reconcile)] : [];
  }
  return siftersOf(panel)
    .filter((staff) => hasDeclared(panel, staff) && !siftedBy(application, staff))
    .map((staff) =>
      task(`sift-${application.id}-${staff}`, clauses.step3, {
        answers: ['SiftApplication'],
        to: [{ staff }],
        ladder,
      }),
    );
};

export const siftingTasks = (post: Begun, step: StepIn<'Sifting'>): readonly Task[] => {
  const task = taskOf(post);
  const { ladder } = step;
  const waiting = undecided(post);
  const eligibility = post.applications.filter(withStatus('late', 'left')).map(({ id, status }) =>
    task(status === 'late' ? `decide-late-${id}` : `decide-eligibility-${id}`, clauses.step2, {
      answers: [status === 'late' ? 'DecideLateApplication' : 'DecideEligibility'],
      to: [hrOf(post)],
      ladder,
    }),
  );
  const anybodyMeets = post.applications.some(withStatus('meets'));
  const confirm =
    waiting.length === 0
      ? [
          task(anybodyMeets ? 'confirm-shortlist' : 'confirm-none-meets', clauses.step3, {
            answers: [anybodyMeets ? 'ConfirmShortlist' : 'ConfirmNoneMeets'],
            to: [hrOf(post)],
            ladder,
          }),
        ]
      : [];
  const submitted = post.applications.filter(withStatus('submitted'));
  return [
    ...panelTasks(post, true),
    ...eligibility,
    ...submitted.flatMap((application) => siftTasks(task, post, application, step)),
    ...confirm,
  ];
};

/** Who is asked for a score of an interview that has begun, and stands. */
const scorersOf = ({ panel }: Begun, application: Application): readonly StaffId[] => {
  const { interview } = application;
  if (!panel || !interview?.scoring || isAgain(panel, application)) return [];
  return owingScores(panel, interview).filter((staff) => hasDeclared(panel, staff));
};
/** Each interview's scores have their own time, from its beginning. */
export const scoresLadder = ({ interview }: Application): readonly Rung[] => interview?.ladder ?? [];
const againTasks = (task: MakeTask, post: Begun, ladder: readonly Rung[]): readonly Task[] =>
  post.applications
    .filter((one) => one.status === 'shortlisted' && isAgain(post.panel, one))
    .map(({ id }) =>
      task(`schedule-interview-${id}`, clauses.step3, {
        answers: ['RescheduleInterview'],
        to: [hrOf(post)],
        ladder,
      }),
    );

export const interviewingTasks = (post: Begun, { ladder }: StepIn<'Interviewing'>): readonly Task[] => {
  const task = taskOf(post);
  const shortlisted = post.applications.filter(withStatus('shortlisted'));
  const unscheduled = shortlisted.filter(({ interview }) => !interview);
  return [
    ...panelTasks(post, true),
    ...unscheduled.map(({ id }) =>
      task(`schedule-interview-${id}`, clauses.step3, { answers: ['ScheduleInterview'], to: [hrOf(post)], ladder }),
    ),
    ...againTasks(task, post, ladder),
    ...shortlisted.flatMap((application) =>
      scorersOf(post, application).map((staff) =>
        task(`score-${application.id}-${staff}`, clauses.step3, {
          answers: ['ScoreInterview'],
          to: [{ staff }],
          ladder: scoresLadder(application),
        }),
      ),
    ),
  ];
};

export const decidingTasks = (post: Begun, { ranking, ladder }: StepIn<'Deciding'>): readonly Task[] => {
  const task = taskOf(post);
  const deciders = membersOf(post.panel)
    .map(({ staff }) => staff)
    .filter((staff) => hasDeclared(post.panel, staff) && hasHeardAll(post, staff));
  const chair = chairOf(post.panel);
  const completing = panelTasks(post, true);
  const again = againTasks(task, post, ladder);
  if (again.length) return [...completing, ...again];
  if (!ranking)
    return [
      ...completing,
      task('rank-candidates', clauses.step3, {
        answers: ['RankCandidates'],
        // A chair who came too late to hear everybody leaves the order to those who did.
        to: (chair && deciders.includes(chair) ? [chair] : deciders).map((staff) => ({ staff })),
        ladder,
      }),
    ];
  const others = deciders.filter((staff) => !ranking.agreedBy.includes(staff));
  return [
    ...completing,
    ...others.map((staff) =>
      task(`agree-ranking-${staff}`, clauses.step3, {
        answers: ['AgreeRanking', 'SendBackRanking'],
        to: [{ staff }],
        ladder,
      }),
    ),
  ];
};
