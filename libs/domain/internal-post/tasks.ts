import type { Instant } from '../../kernel/index.js';
import type { Task } from '../process/task.js';
import type { Rung } from './events.js';
import type { InternalPost } from './state.js';

const dueAt = (ladder: readonly Rung[]): { due?: Instant } => {
  const due = ladder.find((rung) => rung.kind === 'overdue')?.at;
  return due ? { due } : {};
};

const task = (key: string, clause: string, rest: Pick<Task, 'answers' | 'to'> & Partial<Task>): Task => ({
  key,
  clause,
  not: [],
  priority: 'normal',
  ...rest,
});

/** What people must do now about an internal post. */
export const tasks = (state: InternalPost): readonly Task[] => {
  switch (state.status) {
    case 'Requested':
      return [
        task('approve-request', '002 §Secondment opportunities', {
          answers: ['ApproveRequest', 'RefuseRequest'],
          to: state.escalated ? [{ role: 'SLT' }, { role: 'CEO' }] : [{ role: 'SLT' }],
          not: [{ staff: state.post.requestedBy, because: 'four-eyes' }],
          ...dueAt(state.ladder),
          priority: state.escalated ? 'high' : 'normal',
        }),
      ];
    case 'Approved':
      return [
        task('open-advert', '002 §Secondment opportunities, step 2', {
          answers: ['OpenAdvert'],
          to: [{ role: 'HR', school: state.post.school }],
        }),
      ];
    case 'Selecting':
      return [
        task('select-candidate', '002 §Secondment opportunities, step 3', {
          answers: ['SelectCandidate'],
          to: [{ role: 'SLT' }],
          not: state.applications.map(({ applicant }) => ({ staff: applicant, because: 'own-case' })),
        }),
      ];
    case 'AwaitingRoute':
      return [
        task('choose-route', '002 §Secondment opportunities, step 5', {
          answers: ['RelistPost', 'CancelPost'],
          to: [{ role: 'HR', school: state.post.school }],
        }),
      ];
    case 'AgreeingDate': {
      const timed = dueAt(state.ladder);
      const clause = '002 §Secondment opportunities, step 4';
      const not = [{ staff: state.selected.applicant, because: 'own-case' as const }];
      if (!state.proposal)
        return [
          task('propose-start-date', clause, {
            answers: ['ProposeStartDate'],
            to: [{ role: 'HR', school: state.post.school }],
            not,
            ...timed,
          }),
        ];
      const to =
        state.proposal.from === 'HR'
          ? { role: 'Head' as const, school: state.post.school }
          : { role: 'HR' as const, school: state.post.school };
      return [
        task('agree-start-date', clause, {
          answers: ['AgreeStartDate', 'ProposeStartDate'],
          to: [to],
          not: [...not, { staff: state.proposal.by, because: 'four-eyes' }],
          ...timed,
        }),
      ];
    }
    case 'NotRequested':
    case 'Advertised':
    case 'Appointed':
    case 'AppointmentVoided':
    case 'Refused':
    case 'Cancelled':
      return [];
  }
};
