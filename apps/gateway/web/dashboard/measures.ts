import { statusesOfStep, steps } from '#libs/case-file/five-steps.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { LateByRole } from '#libs/read-models/post-times/late.js';
import type { InStatus, StepTime } from '#libs/read-models/post-times/query.js';
import { listed, postStatuses, roleNames, stepText } from '#libs/words/index.js';
import type { Role } from '#libs/kernel/index.js';
import { count, daysCell, daysOf, said, type Measure } from './table.js';

/** The address behind a number, in the filter of the dashboard; undefined where numbers lead nowhere. */
export type Link = (path: string, query?: Readonly<Record<string, string>>) => string | undefined;

const ofWhich = (inStatus: readonly InStatus[]): string =>
  inStatus.map(({ status, cases }) => `${cases} ${postStatuses[status as Status].label.toLowerCase()}`).join(', ');

/** How many posts stand in each step; what is frozen stands apart. */
export const postsByStep = (all: readonly InStatus[], link: Link): Measure => {
  const open = all.filter((one) => one.open);
  const sum = (some: readonly InStatus[]) => some.reduce((total, { cases }) => total + cases, 0);
  const inStep = steps.map(({ number }) => {
    const here = open.filter(({ status }) => statusesOfStep(number).includes(status as Status));
    return { number, name: stepText(number), here, cases: sum(here) };
  });
  const frozen = sum(open.filter(({ status }) => status === 'Frozen'));
  const list = { kind: 'internal-post', state: 'open' };
  return {
    id: 'steps',
    title: 'Posts by step',
    explains:
      'Every open post counts once, in the step in which it is now; a request for several posts counts once too. A frozen post counts as frozen and in no step.',
    columns: ['Step', 'Posts', 'Of which'],
    rows: [
      ...inStep.map(({ number, name, here, cases }) => [
        said(name),
        count(cases, link('/cases', { ...list, step: String(number) })),
        said(ofWhich(here)),
      ]),
      [said(postStatuses.Frozen.label), count(frozen, link('/dashboard/status/Frozen')), said('')],
      [said('All open posts'), count(sum(open), link('/cases', list)), said('')],
    ],
    bars: [
      ...inStep.map(({ name, cases }) => ({ label: name, value: cases, text: String(cases) })),
      { label: postStatuses.Frozen.label, value: frozen, text: String(frozen) },
    ],
    chart: 'Bar chart: open posts by step. The table that follows has the same numbers.',
    nothing: open.length ? '' : 'No post is open. Change the filter, or start a post.',
  };
};

/** How long each step takes. */
export const timePerStep = (all: readonly StepTime[], link: Link): Measure => ({
  id: 'times',
  title: 'Time per step',
  explains:
    'Every post that has come to a step counts, with all its days there; those that are still there count up to now. Days on which a post was frozen count for the step in which it rested. The median is the middle post: half took longer.',
  columns: ['Step', 'Posts', 'Median, days', 'Slowest, days'],
  rows: all.map(({ step, cases, medianMs, slowestMs, slowest }) => {
    const href = link(`/dashboard/step/${step}`);
    return [
      said(stepText(step)),
      count(cases, href),
      daysCell(medianMs, href),
      daysCell(slowestMs, link(`/cases/${slowest}`, {}) && `/cases/${slowest}`),
    ];
  }),
  bars: all.map(({ step, medianMs, slowestMs }) => ({
    label: stepText(step),
    value: daysOf(medianMs),
    text: `${daysOf(medianMs)} (slowest ${daysOf(slowestMs)})`,
  })),
  chart: 'Bar chart: the median of days in each step. The table that follows has the same numbers.',
  nothing: all.length ? '' : 'No post has been requested yet in what you chose. Change the filter.',
});

export const roleLabel = (role: string): string =>
  role === 'staff' ? 'One person by name' : (roleNames[role as Role] ?? role);

/** Tasks that are late now, by whom they are for. */
export const lateTasksByRole = (all: readonly LateByRole[], link: Link): Measure => ({
  id: 'late',
  title: 'Late tasks by role',
  explains:
    'A task is late once its due date has passed. A task that two roles may answer counts for both. Tasks of cases that you do not see whole are left out.',
  columns: ['For', 'Late tasks'],
  rows: all.map(({ role, tasks }) => [said(roleLabel(role)), count(tasks, link(`/dashboard/late/${role}`))]),
  bars: all.map(({ role, tasks }) => ({ label: roleLabel(role), value: tasks, text: String(tasks) })),
  chart: `Bar chart: late tasks for ${listed(all.map(({ role }) => roleLabel(role)))}. The table that follows has the same numbers.`,
  nothing: all.length ? '' : 'Nothing is late.',
});
