import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command } from '../../process/index.js';
import { actorOf, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash, localDateText, schoolsField } from '../fields.js';
import { isLive, reviewIn, type Policy } from '../state.js';
import { plus } from '../../../kernel/calendar.js';
import { settled } from '../settled.js';

/** The approved text takes effect; its audience is asked to acknowledge it, and the next review is set. */
export const publish = command({
  type: 'Publish',
  schema: z.strictObject({ hash, effectiveOn: localDateText, schools: schoolsField.optional() }),
  clause: clauses.acknowledgement,
  summary: 'Publish the approved version of a policy.',
  by: answering('publish'),
  personal: {},
  decide: ({ hash, effectiveOn, schools }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Approved');
    if (!review?.approval || !isLive(state)) return refuse('NotApproved', { status: state.status });
    const { approval } = review;
    if (approval.hash !== hash) return refuse('NotTheVersionApproved', { hash: approval.hash });
    if (effectiveOn < approval.on) return refuse('EffectiveBeforeApproval', { approvedOn: approval.on });
    const unknown = (schools ?? []).filter((school) => !context.people.knowsSchool(school));
    if (unknown.length) return refuse('UnknownSchool', { schools: unknown });
    const from = effectiveOn > today(context) ? effectiveOn : today(context);
    const acknowledgeBy = plus(from, `P${context.rules.policies.acknowledgement.withinDays}D`);
    const audience = schools ? { schools } : {};
    const version = state.versions + 1;
    const data = { version, approval, effectiveOn, audience, acknowledgeBy, by: actorOf(context) };
    return accept(...settled(state, context, { type: 'VersionPublished', data } as const));
  },
});
