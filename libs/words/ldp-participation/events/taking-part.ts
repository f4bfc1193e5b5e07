import type { AccreditationEvent } from '../../../domain/ldp-participation/accreditation/events.js';
import type { PausingEvent } from '../../../domain/ldp-participation/pausing/events.js';
import type { PlanEvent } from '../../../domain/ldp-participation/plan/events.js';
import { dayText } from '../../dates.js';
import { spanText } from '../../holdings.js';
import { ifTold, type Tellers } from '../../telling.js';
import { activityKinds, elementKinds } from '../marks.js';

const ofPlan = (element: number | undefined) =>
  element ? `element ${element} of the development plan` : 'an element of the development plan';
const which = (element: number | undefined) => `${element ? 'E' : 'An e'}${ofPlan(element).replace(/^(an )?e/, '')}`;

/** The development plan, accreditations, and times away from the programme. */
export const takingPartTellers: Tellers<PlanEvent | AccreditationEvent | PausingEvent> = {
  PlanElementAdded: ({ by: staff, kind, due }, { by }) => {
    const what = `${ifTold(kind, (it) => `: ${elementKinds[it]}`)}${ifTold(due, (day) => `, due on ${dayText(day)}`)}`;
    return by(staff, `added to the development plan${what}`, `The development plan was added to${what}`);
  },
  PlanElementCompleted: ({ by: staff, element }, { by }) =>
    by(staff, `completed ${ofPlan(element)}`, `${which(element)} was completed`),
  PlanElementDropped: ({ by: staff, element }, { by }) =>
    by(staff, `dropped ${ofPlan(element)}`, `${which(element)} was dropped`),
  ActivityRecorded: ({ by: staff, kind, from, to }, { by }) => {
    const days = from && to ? ` (${spanText({ from, to })})` : '';
    const what = `${kind ? activityKinds[kind].toLowerCase() : 'an activity'}${days}`;
    return by(staff, `recorded ${what}`, kind ? `${activityKinds[kind]}${days} was recorded` : `An activity${days} was recorded`); // prettier-ignore
  },
  AccreditationAwarded: ({ by: staff, title, from, revision }, { by }) => {
    const what = `${title ? `the accreditation “${title}”` : 'an accreditation'}${ifTold(from, (day) => ` from ${dayText(day)}`)}`;
    const did = revision && revision > 1 ? 'corrected' : 'entered';
    return by(staff, `${did} ${what}`, `${what.replace(/^[at]/, (it) => it.toUpperCase())} was ${did}`);
  },
  AccreditationVoided: ({ by: staff }, { by }) => by(staff, 'voided an accreditation', 'An accreditation was voided'),
  CompletionWithdrawn: ({ completedOn }) =>
    `The completion${ifTold(completedOn, (day) => ` of ${dayText(day)}`)} does not hold any more, because the accreditation that it rested on does not.`,
  ParticipationPaused: ({ by: staff, from, protected: isProtected }, { by }) => {
    const how = `${ifTold(from, (day) => ` from ${dayText(day)}`)}${isProtected ? ', for a protected reason' : ''}`;
    return by(staff, `paused the participation${how}`, `The participation was paused${how}`);
  },
  ParticipationResumed: ({ by: staff, on }, { by }) => {
    const when = ifTold(on, (day) => ` on ${dayText(day)}`);
    return by(staff, `resumed the participation${when}`, `The participation was resumed${when}`);
  },
  SchoolChanged: ({ from, to }, { school }) =>
    `The participant changed from ${school(from, 'one school')} to ${school(to, 'another')}.`,
};
