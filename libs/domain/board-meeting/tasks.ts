import type { Chased } from '../process/deadlines.js';
import { dueBy } from '../process/rung.js';
import type { Addressee, Excluded, Task } from '../process/task.js';
import { clauses } from './clauses.js';
import { isScheduled, undecided, type BoardMeeting, type Begun } from './state.js';
import type { Ladder } from './words.js';

type Making = Readonly<{
  answers: readonly string[];
  clause: string;
  to: readonly Addressee[];
  not?: readonly Excluded[];
  ladder: Ladder;
}>;

/** Late minutes are the governors' own concern; for what the clerk has to do the CEO is asked too. */
export const escalatesTo = (key: string) => (key === 'confirm-minutes' ? 'Governor' : 'CEO');
const making =
  ({ escalated }: Begun) =>
  (key: string, { answers, clause, to, not = [], ladder }: Making): Chased => {
    const late = escalated.includes(key);
    const asked: readonly Addressee[] = late ? [...to, { role: escalatesTo(key) }] : to;
    return {
      task: { key, answers, clause, to: asked, not, ...dueBy(ladder), priority: late ? 'high' : 'normal' },
      ladder,
    };
  };

const agenda = ['SendPapers', 'AddAgendaItem', 'RemoveAgendaItem'];
/** What people must do now, with the rungs by which they are reminded. */
export const chasedTasks = (state: BoardMeeting): readonly Chased[] => {
  if (!isScheduled(state)) return [];
  const { status, clerk, chair, papers, ladder, held } = state;
  const make = making(state);
  const to: readonly Addressee[] = [{ staff: clerk }, { role: 'HR' }];
  switch (status) {
    case 'Scheduled':
      return papers
        ? [make('record-attendance', { answers: ['RecordAttendance'], clause: clauses.quorum, to, ladder: held })]
        : [make('prepare-agenda', { answers: agenda, clause: clauses.papers, to, ladder })];
    case 'InSession':
      return undecided(state).length
        ? [make('decide-items', { answers: ['DecideItem', 'RecordAttendance'], clause: clauses.decision, to, ladder })]
        : [];
    case 'Held': {
      const not: readonly Excluded[] = [{ staff: clerk, because: 'four-eyes' }];
      const asked: readonly Addressee[] = [{ staff: chair }];
      return [
        make('confirm-minutes', { answers: ['ConfirmMinutes'], clause: clauses.minutes, to: asked, not, ladder }),
      ];
    }
    case 'Confirmed':
    case 'Cancelled':
      return [];
  }
};
export const tasks = (state: BoardMeeting): readonly Task[] => chasedTasks(state).map(({ task }) => task);
