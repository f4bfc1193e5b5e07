import type { Task } from '../../process/task.js';
import { withStatus, type Application } from '../application.js';
import { clauses } from '../clauses.js';
import { chairOf, hasDeclared, membersOf, panelProblems, siftersOf } from '../panel.js';
import { disputed, siftedBy, undecided } from '../sift.js';
import type { Begun, StepIn } from '../state.js';
import { ownTask, taskOf } from './make-task.js';

const forHr = (post: Begun) => [{ role: 'HR' as const, school: post.post.school }];

export const interviewDays = ({ applications }: Pick<Begun, 'applications'>) =>
  applications.flatMap(({ interview, status }) => (interview && status === 'shortlisted' ? [interview.on] : []));

/** The panel is set up, completed where a rule turned red, and says whether anybody has an interest. */
export const panelTasks = (post: Begun, afterClosing: boolean): readonly Task[] => {
  const { panel } = post;
  const task = taskOf(post);
  const ladder = 'ladder' in post.step ? post.step.ladder : [];
  if (!panel) return [task('set-up-panel', clauses.step3, { answers: ['SetUpPanel'], to: forHr(post) })];
  const { red } = panelProblems(panel, interviewDays(post));
  const incomplete = red.length
    ? [task('complete-panel', clauses.step3, { answers: ['AddPanelMember'], to: forHr(post) })]
    : [];
  const declaring = afterClosing ? membersOf(panel).filter(({ staff }) => !hasDeclared(panel, staff)) : [];
  return [
    ...incomplete,
    ...declaring.map(({ staff }) =>
      ownTask(`declare-interest-${staff}`, clauses.step3, { answers: ['DeclareInterest'], to: [{ staff }], ladder }),
    ),
  ];
};

const siftTasks = (post: Begun, application: Application, { ladder }: StepIn<'Sifting'>): readonly Task[] => {
  const { panel } = post;
  if (disputed(post, application).length)
    return [
      taskOf(post)(`reconcile-${application.id}`, clauses.step3, {
        answers: ['ReconcileSift'],
        to: chairOf(panel) ? [{ staff: chairOf(panel)! }] : [],
        ladder,
      }),
    ];
  return siftersOf(panel)
    .filter((staff) => hasDeclared(panel, staff) && !siftedBy(application, staff))
    .map((staff) =>
      taskOf(post)(`sift-${application.id}-${staff}`, clauses.step3, {
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
      to: forHr(post),
      ladder,
    }),
  );
  const anybodyMeets = post.applications.some(withStatus('meets'));
  const confirm =
    waiting.length === 0
      ? [
          task(anybodyMeets ? 'confirm-shortlist' : 'confirm-none-meets', clauses.step3, {
            answers: [anybodyMeets ? 'ConfirmShortlist' : 'ConfirmNoneMeets'],
            to: forHr(post),
            ladder,
          }),
        ]
      : [];
  const submitted = post.applications.filter(withStatus('submitted'));
  return [
    ...panelTasks(post, true),
    ...eligibility,
    ...submitted.flatMap((application) => siftTasks(post, application, step)),
    ...confirm,
  ];
};

export const interviewingTasks = (post: Begun, { ladder }: StepIn<'Interviewing'>): readonly Task[] => {
  const task = taskOf(post);
  const shortlisted = post.applications.filter(withStatus('shortlisted'));
  const unscheduled = shortlisted.filter(({ interview }) => !interview);
  const scoring = shortlisted.filter(({ interview }) => interview?.scoring);
  return [
    ...panelTasks(post, true),
    ...unscheduled.map(({ id }) =>
      task(`schedule-interview-${id}`, clauses.step3, { answers: ['ScheduleInterview'], to: forHr(post), ladder }),
    ),
    ...scoring.flatMap(({ id, interview }) =>
      membersOf(post.panel)
        .filter(({ staff }) => hasDeclared(post.panel, staff) && !interview!.scores.some(({ by }) => by === staff))
        .map(({ staff }) =>
          task(`score-${id}-${staff}`, clauses.step3, { answers: ['ScoreInterview'], to: [{ staff }], ladder }),
        ),
    ),
  ];
};

export const decidingTasks = (post: Begun, { ranking, ladder }: StepIn<'Deciding'>): readonly Task[] => {
  const task = taskOf(post);
  const chair = chairOf(post.panel);
  const completing = panelTasks(post, true);
  if (!ranking)
    return [
      ...completing,
      task('rank-candidates', clauses.step3, {
        answers: ['RankCandidates'],
        to: chair ? [{ staff: chair }] : [],
        ladder,
      }),
    ];
  const others = membersOf(post.panel).filter(({ staff }) => !ranking.agreedBy.includes(staff));
  return [
    ...completing,
    ...others.map(({ staff }) =>
      task(`agree-ranking-${staff}`, clauses.step3, {
        answers: ['AgreeRanking', 'SendBackRanking'],
        to: [{ staff }],
        ladder,
      }),
    ),
  ];
};
