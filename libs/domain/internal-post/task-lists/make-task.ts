import { dueBy } from '../../process/rung.js';
import type { Addressee, Excluded, Task } from '../../process/task.js';
import { clauses } from '../clauses.js';
import type { Party, Rung } from '../events.js';
import type { Begun } from '../state.js';
import type { TaskKey } from './task-kinds.js';

/** Nobody decides on their own case, and whoever was recused decides nothing about it any more. */
export const excludedFrom = ({ applications, panel, vacancies }: Begun): readonly Excluded[] => {
  const appointees = vacancies.flatMap((one) => ('appointment' in one ? [one.appointment.staff] : []));
  const applicants = [
    ...applications.filter(({ status }) => status !== 'drafted').map(({ applicant }) => applicant),
    ...appointees,
  ];
  const recused = (panel?.recused ?? []).filter(({ because }) => because === 'conflict').map(({ staff }) => staff);
  return [
    ...[...new Set(applicants)].map((staff) => ({ staff, because: 'own-case' as const })),
    ...[...new Set(recused)]
      .filter((staff) => !applicants.includes(staff))
      .map((staff) => ({ staff, because: 'recused' as const })),
  ];
};

type Making = Readonly<{
  answers: readonly string[];
  to: readonly Addressee[];
  not?: readonly Excluded[];
  ladder?: readonly Rung[];
  escalated?: boolean;
}>;

/** Makes the tasks of a post, whose exclusions are looked up once; a late one that was escalated is for the CEO too. */
export const taskOf = (post: Begun) => {
  const excluded = excludedFrom(post);
  return (key: TaskKey, clause: string, { answers, to, not = [], ladder = [], escalated = false }: Making): Task => ({
    key,
    clause,
    answers,
    to: escalated ? [...to, { role: 'CEO' }] : to,
    not: [...not, ...excluded],
    ...dueBy(ladder),
    priority: escalated ? 'high' : 'normal',
  });
};
export type MakeTask = ReturnType<typeof taskOf>;

/** A side of a start date agrees: the candidate to what is their own, a Head or who stands in as anybody else decides. */
export const sideTask = (
  task: MakeTask,
  { side, to }: Party,
  key: TaskKey,
  making: Pick<Making, 'answers' | 'ladder'>,
): Task => (side === 'candidate' ? ownTask : task)(key, clauses.step4, { ...making, to: [to] });

/** A task of one named person about something of their own: an offer, or their own declaration. */
export const ownTask = (
  key: TaskKey,
  clause: string,
  { answers, to, ladder = [] }: Pick<Making, 'answers' | 'to' | 'ladder'>,
): Task => ({ key, clause, answers, to, not: [], ...dueBy(ladder), priority: 'normal' });
