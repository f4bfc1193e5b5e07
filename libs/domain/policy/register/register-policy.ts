import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom } from '../../process/index.js';
import { actorOf, byHr, today, unknownTo } from '../acting.js';
import { clauses } from '../clauses.js';
import { months, reference, responsible, schoolsField, title } from '../fields.js';
import { settled } from '../settled.js';
import type { Policy } from '../state.js';

const scope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('trust') }),
  z.strictObject({ of: z.literal('schools'), schools: schoolsField }),
]);

/** HR puts a policy into the register; `referenced` where another policy names it and nobody has supplied its text. */
export const registerPolicy = command({
  type: 'RegisterPolicy',
  schema: z.strictObject({
    title,
    scope,
    ...responsible,
    months: months.optional(),
    referenced: z.boolean().default(false),
    /** What the trust calls it beside its title, and what clauses name it by: `000`. */
    reference: reference.optional(),
  }),
  clause: clauses.register,
  summary: 'Register a policy: its title, its scope, who owns it, who authorises it and how often it is reviewed.',
  starts: true,
  by: byHr,
  personal: {},
  decide: (data, state: Policy, context: Context<Rules>) => {
    const { owner, originator, authoriser } = data;
    if (state.status !== 'NotRegistered') return refuse('AlreadyRegistered', { status: state.status });
    if (unknownTo(owner, context) || unknownTo(originator, context)) return refuse('UnknownOwner', { owner });
    const schools = data.scope.of === 'schools' ? data.scope.schools : [];
    const unknown = schools.filter((school) => !context.people.knowsSchool(school));
    if (unknown.length) return refuse('UnknownSchool', { schools: unknown });
    if (new Set(schools).size < schools.length) return refuse('SameSchool');
    const by = actorOf(context);
    const school = context.people.employer(by);
    if (!school) return refuse('NotAuthorised', { needs: 'a member of staff' });
    const registered = {
      type: 'PolicyRegistered',
      data: {
        title: data.title,
        scope: data.scope,
        owner,
        ...(originator && { originator }),
        authoriser,
        referenced: data.referenced,
        ...(data.reference && { reference: data.reference }),
        ...(data.months && { months: data.months }),
        registeredOn: today(context),
        school,
        by,
        ladder: rungsFrom(context.at, context.rules.policies.adoption.ladder),
      },
    } as const;
    return accept(...settled(state, context, registered));
  },
});
