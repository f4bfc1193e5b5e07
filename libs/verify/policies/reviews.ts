import { dueFrom } from '../../domain/policy/cadence/due.js';
import type { PolicyEvent } from '../../domain/policy/events.js';
import { policyFold, type PolicyCase } from '../../domain/policy/fold.js';
import { isAnswered, isRegistered, type Begun } from '../../domain/policy/state.js';
import type { StoredEvent } from '../../event-store/index.js';
import { alike } from '../../kernel/index.js';

type Told = Pick<StoredEvent, 'event'>;
type Looked = Readonly<{ state: PolicyCase; faults: readonly string[] }>;

type Looks = {
  readonly [T in PolicyEvent['type']]?: (
    data: Extract<PolicyEvent, { type: T }>['data'],
    before: Begun,
    again: (key: string) => boolean,
  ) => readonly string[];
};
const looks: Looks = {
  RungReached: (data, before, again) => {
    const due = before.due?.due.due;
    return [
      ...(again(`${data.due} ${data.rung}`) ? [`reaches ${data.rung} of ${data.due} twice`] : []),
      ...(due === data.due ? [] : [`reminds of ${data.due}, and is due on ${due ?? 'no day'}`]),
      ...(isAnswered(before) ? [`reminds of ${data.due} after an approval has answered it`] : []),
    ];
  },
  PolicyMarkedOverdue: (data, before) => (before.overdue ? [`is marked overdue twice for ${data.due}`] : []),
  VersionPublished: (data, before) => {
    const approved = before.review?.approval?.hash;
    return approved === data.approval.hash ? [] : [`publishes ${data.approval.hash}, and ${approved ?? 'nothing'} was approved`]; // prettier-ignore
  },
  VersionApproved: (data, before) => {
    const draft = before.review?.draft?.hash;
    return draft === data.hash ? [] : [`approves ${data.hash}, and its draft is ${draft ?? 'none'}`];
  },
  LinkedPolicyChanged: (data, _, again) =>
    again(`${data.policy} ${data.hash}`) ? [`is asked twice about the version ${data.hash} of ${data.policy}`] : [],
};
/** What each fact of a stream says that the facts before it do not allow; `seen` holds what may come once. */
const whatOf = ({ type, data }: PolicyEvent, before: Begun, seen: Set<string>): readonly string[] => {
  const look = looks[type] as ((data: unknown, before: Begun, again: (key: string) => boolean) => readonly string[]) | undefined; // prettier-ignore
  return look?.(data, before, (key) => seen.has(key) || !seen.add(key)) ?? [];
};
/** The due date as it follows from what the facts count by; the months of the rules are those that the date itself names. */
const dueWhat = (state: Begun): readonly string[] => {
  const due = state.due?.due;
  if (!due || state.standing === 'Withdrawn') return [];
  const counted = dueFrom(state.counting, due.months ?? 1);
  return alike(counted, due) ? [] : [`is due on ${due.due}, and its facts make that ${counted.due}`];
};

/** What is wrong in the stream of one policy, from its first fact to its last. */
export const lookedAt = (events: readonly Told[]): Looked => {
  const seen = new Set<string>();
  const faults: string[] = [];
  const { fold } = policyFold;
  let state = fold.initial;
  for (const { event } of events) {
    if (isRegistered(state)) faults.push(...whatOf(event as PolicyEvent, state, seen));
    state = fold.evolve(state, event as PolicyEvent);
  }
  return { state, faults: isRegistered(state) ? [...faults, ...dueWhat(state)] : faults };
};
