import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { byItsAuthor, command, holding } from '../../process/index.js';
import { actorOf, living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText, schoolId } from '../fields.js';
import type { Policy } from '../state.js';

/** A school's Head says whether the school adopts the policy in force, and why where it does not. */
export const recordAdoptionAtSchool = command({
  type: 'RecordAdoptionAtSchool',
  schema: z.strictObject({ school: schoolId, adopted: z.boolean(), reason: reasonText().optional() }),
  clause: clauses.schools,
  summary: 'Record whether a school adopts the policy; a school that does not gives its reason.',
  by: holding<Policy, { school: ReturnType<typeof schoolId.parse> }>('Head', (_, { school }) => school),
  personal: { reason: byItsAuthor },
  decide: ({ school, adopted, reason }, state: Policy, context: Context<unknown>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { scope, inForce, schools } = alive.file;
    if (scope.of === 'trust' || !scope.schools.includes(school)) return refuse('NotInItsScope', { school });
    if (!inForce) return refuse('NotInForce', { standing: alive.file.standing });
    if (schools[school] === (adopted ? 'adopted' : 'declined')) return refuse('SameAnswer', { school });
    const facts = { school, hash: inForce.hash, by: actorOf(context) };
    if (adopted) return accept({ type: 'SchoolAdopted', data: { ...facts, on: today(context) } });
    return reason ? accept({ type: 'SchoolDeclined', data: { ...facts, reason } }) : refuse('ReasonNeeded', { school });
  },
});
