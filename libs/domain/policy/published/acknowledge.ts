import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { anyStaff, command } from '../../process/index.js';
import { actorOf, living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { hash } from '../fields.js';
import { type Policy } from '../state.js';

/** A member of staff has read this very version; late is told, and never refused. */
export const acknowledge = command({
  type: 'Acknowledge',
  schema: z.strictObject({ hash }),
  clause: clauses.acknowledgement,
  summary: 'Acknowledge the version of a policy that is in force.',
  by: anyStaff,
  personal: {},
  decide: ({ hash }, state: Policy, context: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { inForce } = alive.file;
    if (!inForce?.acknowledgeBy) return refuse('NothingToAcknowledge', { status: state.status });
    if (inForce.hash !== hash) return refuse('NotTheVersionInForce', { hash: inForce.hash });
    const staff = actorOf(context);
    if (inForce.acknowledged.includes(staff)) return refuse('AlreadyAcknowledged');
    const school = context.people.employer(staff);
    const schools = inForce.audience?.schools;
    if (schools && !(school && schools.includes(school))) return refuse('NotAskedOfYou', { schools });
    const on = today(context);
    return accept({ type: 'PolicyAcknowledged', data: { hash, staff, on, late: on > inForce.acknowledgeBy } });
  },
});
