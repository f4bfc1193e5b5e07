import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isOpen, type Status } from '#libs/domain/internal-post/state.js';
import { mayAnswer, type Task } from '#libs/domain/process/index.js';
import type { Snapshot } from '#libs/commands/snapshot.js';
import { instant, type StaffId } from '#libs/kernel/index.js';
import { contextOf, monday } from '../../support/given.js';
import { canary, deputised, type Moment, type Trial } from './trial.js';

/** Where a case may go from each status; it may always stay. */
const ways: Readonly<Record<Status, readonly Status[]>> = {
  NotRequested: ['Requested'],
  Requested: ['Approved', 'Refused', 'Cancelled'],
  Approved: ['Advertised', 'Cancelled'],
  Advertised: ['Selecting', 'AwaitingRoute', 'Cancelled'],
  Selecting: ['AgreeingDate', 'Cancelled'],
  AwaitingRoute: ['Approved', 'Cancelled'],
  AgreeingDate: ['Appointed', 'Cancelled'],
  Appointed: ['AppointmentVoided'],
  AppointmentVoided: [],
  Refused: [],
  Cancelled: [],
};
/** Where the process waits for an instant, and nobody has to act. */
const waiting: readonly Status[] = ['Advertised'];

const stateOf = ({ state }: Snapshot) => state as InternalPostCase;
const tasksOf = (snapshot: Snapshot) => internalPost.tasks(stateOf(snapshot));
const theyMayAnswer = (task: Task, staff: StaffId): boolean =>
  mayAnswer(task, contextOf(staff, { rolesOf: (one) => deputised.rolesOf(one, monday) })) === undefined;
const somebodyMayAnswer = (task: Task): boolean => deputised.staff(monday).some((staff) => theyMayAnswer(task, staff));

/** The laws that an accepted or refused command has broken; none when all is well. */
export const brokenAfter = ({ before, after, outcome }: Moment): readonly string[] => {
  const [from, to] = [stateOf(before).status, stateOf(after).status];
  const open = tasksOf(after);
  const broken: string[] = [];
  const law = (holds: boolean, text: string) => void (holds || broken.push(text));

  law(from === to || ways[from].includes(to), `no way leads from ${from} to ${to}`);
  law(!outcome.startsWith('no: ') || after === before, 'a refusal changed something');
  law(outcome.startsWith('no: ') || after.version > before.version, 'an accepted command left no event');
  law(isOpen(stateOf(after)) || open.length === 0, 'a closed case has a task');
  law(waiting.includes(to) || !isOpen(stateOf(after)) || open.length > 0, `nobody is asked in ${to}`);
  for (const task of open) law(somebodyMayAnswer(task), `nobody may answer ${task.key} in ${to}`);
  for (const task of open)
    law(!task.claimedBy || theyMayAnswer(task, task.claimedBy), `${task.key} is held by one who may not answer it`);
  law(new Set(open.map(({ key }) => key)).size === open.length, 'two tasks share a key');
  law(
    Object.keys(stateOf(after).claims).every((key) => key in after.tasks),
    'a claim outlived its task',
  );
  law(
    JSON.stringify(Object.keys(after.tasks)) === JSON.stringify(open.map(({ key }) => key)),
    'a task is not a function of state',
  );

  const was = new Map(tasksOf(before).map((task) => [task.key, JSON.stringify(task)]));
  for (const task of open) {
    const [old, now] = [before.tasks[task.key], after.tasks[task.key]];
    const same = was.get(task.key) === JSON.stringify(task);
    law(!same || now?.version === old?.version, `${task.key} has another version and has not changed`);
    law(same || (now?.version ?? 0) > before.version, `${task.key} has changed and kept its version`);
    law(!old || now?.openedAt === old.openedAt, `${task.key} opened twice`);
  }
  return broken;
};

type Past<T extends InternalPostEvent['type']> = Extract<InternalPostEvent, { type: T }>['data'];

/** The laws of a whole log. */
export const brokenAtEnd = ({ log, snapshot }: Trial): readonly string[] => {
  const all = <T extends InternalPostEvent['type']>(type: T) =>
    log.filter(({ event }) => event.type === type).map(({ event }) => event.data as Past<T>);
  const broken: string[] = [];
  const law = (holds: boolean, text: string) => void (holds || broken.push(text));

  law(!JSON.stringify(log).includes(canary), 'a personal text is in an event');
  law(log.every(({ version }, i) => version === i + 1) && snapshot.version === log.length, 'a version is missing');
  law(
    log.every(({ at }, i) => i === 0 || instant(at) >= (log[i - 1]?.at ?? at)),
    'time went back',
  );
  const [requested] = all('PostRequested');
  law(all('PostRequested').length <= 1, 'the post was requested twice');
  for (const { approvedBy } of all('RequestApproved'))
    law(approvedBy !== requested?.requestedBy, 'four eyes: own request approved');
  for (const { refusedBy } of all('RequestRefused'))
    law(refusedBy !== requested?.requestedBy, 'four eyes: own request declined');
  const applicants = all('ApplicationReceived').map(({ applicant }) => applicant);
  law(new Set(applicants).size === applicants.length, 'somebody applied twice');
  for (const { by } of all('CandidateSelected')) law(!applicants.includes(by), 'an applicant selected');
  const [made] = all('AppointmentMade');
  law(all('AppointmentMade').length <= 1, 'two appointments were made');
  const proposals = all('StartDateProposed');
  law(
    proposals.every(({ proposal }, i) => proposal === i + 1),
    'proposals are not numbered from 1',
  );
  law(
    proposals.every(({ from }, i) => from === (i % 2 ? 'Head' : 'HR')),
    'a side proposed twice',
  );
  for (const { by, proposal, startsOn } of all('StartDateAgreed')) {
    const last = proposals.at(-1);
    law(last?.proposal === proposal && last.startsOn === startsOn, 'another date was agreed than the last proposed');
    law(last?.by !== by && by !== made?.staff, 'four eyes: own date agreed');
  }
  const revisions = [...all('AppointmentMade'), ...all('AppointmentAmended'), ...all('AppointmentVoided')];
  law(
    revisions.every(({ revision }, i) => revision === i + 1),
    'revisions are not numbered from 1',
  );
  law(
    revisions.every(({ appointment }) => appointment === made?.appointment),
    'an appointment changed its id',
  );
  return broken;
};
