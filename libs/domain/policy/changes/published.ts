import type { PartialDate } from '../../../kernel/partial-date.js';
import type { LinkEvent } from '../links/events.js';
import type { PublishedEvent } from '../published/events.js';
import type { ReminderEvent } from '../reminders/events.js';
import type { Counting } from '../state.js';
import { asksAnew, without, type Changes } from './change.js';

/** From now on the approval counts: what the former document printed holds no more, what it stated still does. */
const countedAnew = ({ registeredOn, ownMonths, stated, decided }: Counting, approvedOn: PartialDate): Counting => ({
  registeredOn,
  approvedOn,
  ...(ownMonths && { ownMonths }),
  ...(stated && { stated }),
  ...(decided?.months && { decided: { months: decided.months } }),
});

export const publishedChanges: Changes<PublishedEvent> = {
  VersionPublished: (state, { version, approval, effectiveOn, audience, acknowledgeBy }) => {
    const approvedOn = { precision: 'day', value: approval.on } as const;
    return {
      ...asksAnew(without(state, 'review')),
      standing: 'InForce',
      versions: version,
      inForce: {
        hash: approval.hash,
        approvedOn,
        effectiveOn,
        audience,
        acknowledgeBy,
        acknowledged: [],
        ...(approval.by === 'chair' && { byChair: true }),
      },
      counting: approval.resets ? countedAnew(state.counting, approvedOn) : state.counting,
    };
  },
  PolicyAcknowledged: (state, { staff }) => ({
    ...state,
    ...(state.inForce && {
      inForce: { ...state.inForce, acknowledged: [...state.inForce.acknowledged, staff] },
    }),
  }),
};

export const linkChanges: Changes<LinkEvent> = {
  LinkedPolicyChanged: (state, { check, policy, hash, ladder }) => ({
    ...state,
    checks: check,
    seen: [...state.seen, `${policy} ${hash}`],
    impacts: [...state.impacts, { check, policy, hash, ladder }],
  }),
  ImpactRecorded: (state, { check }) => ({
    ...state,
    impacts: state.impacts.filter((one) => one.check !== check),
  }),
};

export const reminderChanges: Changes<ReminderEvent> = {
  RungReached: (state, { rung }) => ({ ...state, rung }),
  PolicyMarkedOverdue: (state) => ({ ...state, overdue: true }),
  TaskEscalated: (state, { task }) => ({ ...state, escalated: [...state.escalated, task] }),
};
