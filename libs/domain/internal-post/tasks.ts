import type { Task } from '../process/task.js';
import { clauses } from './clauses.js';
import { goesOn, hrOf, isRequested, type Begun, type InternalPost, type StepIn } from './state.js';
import { taskOf } from './task-lists/make-task.js';
import { appointmentTasks, vacancyTasks } from './task-lists/offering.js';
import { decidingTasks, interviewingTasks, panelTasks, siftingTasks } from './task-lists/selection.js';

const describingTasks = (post: Begun, { written, writtenBy, ladder, escalated }: StepIn<'Describing'>) => {
  const task = taskOf(post);
  if (!written)
    return [
      task('write-job-description', clauses.step1, { answers: ['WriteJobDescription'], to: [hrOf(post)], ladder }),
    ];
  return [
    task('approve-job-description', clauses.step1, {
      answers: ['ApproveJobDescription', 'SendBackJobDescription'],
      to: [{ role: 'SLT' }],
      not: writtenBy ? [{ staff: writtenBy, because: 'four-eyes' }] : [],
      ladder,
      escalated,
    }),
  ];
};

const routeTask = (post: Begun, { because, ladder, escalated }: StepIn<'AwaitingRoute'>) =>
  taskOf(post)('choose-route', clauses.step5, {
    answers: ['RelistPost', 'OpenExternalRoute', 'HoldPost', 'CloseUnfilled'],
    // Those who met the criteria and weren't found appointable are SLT's to judge; the policy leaves the rest to HR.
    to: because === 'NoneAppointable' ? [{ role: 'SLT' }] : [hrOf(post)],
    ladder,
    escalated,
  });

const stepTasks = (post: Begun): readonly Task[] => {
  const { step } = post;
  const task = taskOf(post);
  switch (step.status) {
    case 'Requested':
      return [
        task('identify-post', clauses.gate, {
          answers: ['IdentifyPost', 'RefuseRequest'],
          to: [{ role: 'SLT' }],
          not: [{ staff: post.post.requestedBy, because: 'four-eyes' }],
          ladder: step.ladder,
          escalated: step.escalated,
        }),
      ];
    case 'Describing':
      return describingTasks(post, step);
    case 'Approved':
      return [task('open-advert', clauses.step2, { answers: ['OpenAdvert'], to: [hrOf(post)], ladder: step.ladder })];
    case 'Advertised':
      return panelTasks(post, false);
    case 'Sifting':
      return siftingTasks(post, step);
    case 'Interviewing':
      return interviewingTasks(post, step);
    case 'Deciding':
      return decidingTasks(post, step);
    case 'Offering':
      return post.vacancies.flatMap((vacancy) => vacancyTasks(post, vacancy));
    case 'AwaitingRoute':
      return [routeTask(post, step)];
    case 'ExternalRoute':
      return [
        task('open-external-route', clauses.step5, {
          answers: ['OpenExternalRoute', 'RelistPost', 'HoldPost', 'CloseUnfilled'],
          to: [hrOf(post)],
          ladder: step.ladder,
          escalated: step.escalated,
        }),
      ];
    case 'External':
      return [task('record-external-outcome', clauses.step5, { answers: ['RecordExternalOutcome'], to: [hrOf(post)] })];
    case 'Frozen':
      return [task('reopen-post', clauses.gate, { answers: ['ReopenPost'], to: [hrOf(post)] })];
    case 'Appointed':
    case 'ExternallyFilled':
    case 'Refused':
    case 'Closed':
    case 'Cancelled':
      return [];
  }
};

/** What people must do now about an internal post. */
export const tasks = (state: InternalPost): readonly Task[] => {
  if (!isRequested(state)) return [];
  const review =
    state.review === 'asked' && goesOn(state.step)
      ? [
          taskOf(state)('review-external-recruitment', clauses.review, {
            answers: ['RecordExternalReview'],
            to: [{ role: 'CEO' }],
          }),
        ]
      : [];
  // What becomes of an appointment that falls through does not wait for the search that goes on beside it.
  const falling = state.status === 'Offering' || !goesOn(state.step) ? [] : appointmentTasks(state);
  return [...stepTasks(state), ...falling, ...review];
};
