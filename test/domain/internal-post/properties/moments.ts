import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import { isOpen, isRequested, type Status } from '#libs/domain/internal-post/state.js';
import { ways } from '#libs/domain/internal-post/ways.js';
import { mayAnswer, type Task } from '#libs/domain/process/index.js';
import { instant, type StaffId } from '#libs/kernel/index.js';
import { contextOf, monday } from '../../../support/given.js';
import { deputised, type Moment } from '../../process/trial.js';
import { whatIsDue } from './actions.js';

/** Where a command may take a case from a status; it may always stay. */
const waysOf = (from: Status, type: string): readonly Status[] =>
  (ways[from] as Readonly<Record<string, readonly Status[]>>)[type] ?? [];
/** What somebody may still do about a case of their own, or from which they were recused. */
const ofTheirOwn = [
  ...['Apply', 'SaveDraft', 'WithdrawApplication', 'AcceptOffer', 'DeclineOffer', 'WithdrawFromAppointment'],
  ...['AgreeStartDate', 'ProposeStartDate', 'AgreeAmendment', 'DeclineAmendment'],
  // When somebody is reminded, and who keeps a task of their own, decides about nobody.
  ...['ClaimTask', 'ReleaseTask', 'CommentOnTask', 'HandOverTask', 'RescheduleTask', 'PrioritiseTask'],
  // What lies with a task or an application of their own.
  ...['AttachToTask', 'AttachToApplication', 'RemoveDocument'],
];

const stateOf = ({ state }: Moment['before']) => state as InternalPostCase;
const theyMayAnswer = (task: Task, staff: StaffId): boolean =>
  mayAnswer(task, contextOf(staff, { rolesOf: (one) => deputised.rolesOf(one, monday) })) === undefined;
const somebodyMayAnswer = (task: Task): boolean =>
  deputised.staff(instant(monday)).some((staff) => theyMayAnswer(task, staff));

/** Who decides nothing about the case: it is their own, or they have an interest in it. */
const involved = (state: InternalPostCase): readonly StaffId[] =>
  isRequested(state)
    ? [
        ...state.applications.filter(({ status }) => status !== 'drafted').map(({ applicant }) => applicant),
        ...(state.panel?.recused ?? []).filter(({ because }) => because === 'conflict').map(({ staff }) => staff),
      ]
    : [];

/** The laws that an accepted or refused command has broken; none when all is well. */
export const brokenAfter = ({ before, after, actor, command, outcome }: Moment): readonly string[] => {
  const [was, now] = [stateOf(before), stateOf(after)];
  const accepted = !outcome.startsWith('no: ');
  const open = internalPost.tasks(now);
  const broken: string[] = [];
  const law = (holds: boolean, text: string) => void (holds || broken.push(text));

  const onTheMap = was.status === now.status || waysOf(was.status, command.type).includes(now.status);
  law(onTheMap, `no way from ${was.status} to ${now.status} by ${command.type}`);
  law(accepted || after === before, 'a refusal changed something');
  law(!accepted || after.version > before.version, 'an accepted command left no event');
  law(isOpen(now) || open.length === 0, 'a closed case has a task');
  law(!isOpen(now) || open.length + whatIsDue(now).length > 0, `nobody can go on in ${now.status}`);
  for (const task of open) law(somebodyMayAnswer(task), `nobody may answer ${task.key} in ${now.status}`);
  law(new Set(open.map(({ key }) => key)).size === open.length, 'two tasks share a key');
  const holding = open.filter(({ claimedBy }) => claimedBy !== undefined);
  for (const task of holding)
    law(theyMayAnswer(task, task.claimedBy!), `${task.key} is held by one who may not answer it`);
  if (accepted && actor.kind === 'person' && involved(was).includes(actor.id))
    law(ofTheirOwn.includes(command.type), `${actor.id} decides by ${command.type} on a case of their own`);
  if (!isRequested(now)) return broken;

  const { vacancies, post } = now;
  law(vacancies.length <= post.posts, 'there are more vacancies than posts');
  law(new Set(vacancies.map(({ number }) => number)).size === vacancies.length, 'a vacancy is there twice');
  const appointed = vacancies.flatMap((one) => ('appointment' in one ? [one.appointment.staff] : []));
  law(new Set(appointed).size === appointed.length, 'somebody holds two of the posts');
  const current = vacancies.flatMap((one) =>
    'application' in one ? [one.application] : 'offer' in one ? [one.offer.application] : [],
  );
  law(new Set(current).size === current.length, 'somebody is the candidate for two of the posts');
  return broken;
};
