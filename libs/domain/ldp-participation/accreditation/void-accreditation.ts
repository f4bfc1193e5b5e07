import { z } from 'zod';
import { refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { aboutThem, actorOf, cared, schoolOfFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { accreditationId, reasonText } from '../fields.js';
import type { Participation } from '../state.js';
import { revising, streamsOfRevision } from './revising.js';

/** The body that gave it has taken it back: what rested on it is looked at again in the same breath, and subscribers are told. */
export const voidAccreditation = command({
  type: 'VoidAccreditation',
  schema: z.strictObject({ accreditation: accreditationId, reason: reasonText() }),
  clause: clauses.training,
  summary: 'Void an accreditation that was taken back; a completion that rested on it does not hold any more.',
  by: holding<Participation>('HR', schoolOfFile),
  personal: { reason: aboutThem },
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => streamsOfRevision(state, context),
  decide: ({ accreditation, reason }, state: Participation, context: Context<Rules>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    const entry = one.file.accreditations.find((each) => each.accreditation === accreditation);
    if (!entry) return refuse('NoSuchAccreditation', { accreditation });
    if (entry.voided) return refuse('AlreadyVoided', { accreditation, revision: entry.revision });
    const revised = { ...entry, revision: entry.revision + 1, voided: true };
    const voided = {
      type: 'AccreditationVoided',
      data: { accreditation, revision: revised.revision, reason, by: actorOf(context) },
    } as const;
    return revising(one.file, voided, revised, context);
  },
});
