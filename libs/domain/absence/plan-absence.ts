import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { actorOf, anyStaff, command, localDateText, staffId } from '../process/index.js';
import { clauses } from './clauses.js';
import { addDelegate } from './delegates.js';
import type { AbsenceEvent } from './events.js';
import { evolve } from './evolve.js';
import { passedOn } from './fields.js';
import type { Absence, KnownAbsence } from './state.js';
import { impossible, notTheirs, todayOf } from './whose.js';

/** Somebody will be away, and whoever they name stands in meanwhile; HR may say so for them. Why they are away is nobody’s business here. */
export const planAbsence = command({
  type: 'PlanAbsence',
  schema: z.strictObject({
    staff: staffId.optional(),
    from: localDateText,
    to: localDateText,
    delegations: z.array(z.strictObject(passedOn)).max(10).default([]),
  }),
  clause: clauses.absences,
  summary: 'Say on which days you are away, or as HR somebody else, and who stands in with which role.',
  starts: true,
  by: anyStaff,
  personal: {},
  decide: ({ staff: named, from, to, delegations }, absence: Absence, context: Context<Rules>) => {
    if (absence.status !== 'NotPlanned') return refuse('AlreadyPlanned');
    const by = actorOf(context);
    const staff = named ?? by;
    const school = context.people.employer(staff);
    if (!school) return refuse('NotEmployedThen', { staff, from });
    const no = notTheirs(staff, school, context);
    if (no) return no;
    if (from < todayOf(context)) return refuse('BeginsInThePast', { from });
    const never = impossible({ from, to }, context);
    if (never) return never;
    const events: AbsenceEvent[] = [{ type: 'AbsencePlanned', data: { staff, school, from, to, by } }];
    for (const { school: at, ...one } of delegations) {
      const known = events.reduce(evolve, absence) as KnownAbsence;
      const added = addDelegate(known, { passedOn: { ...one, ...(at && { school: at }) } }, context);
      if (!added.ok) return added;
      events.push(...added.events);
    }
    return accept(...events);
  },
});
