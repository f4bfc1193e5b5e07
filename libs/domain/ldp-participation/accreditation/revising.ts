import { localDate } from '../../../kernel/calendar.js';
import { acceptAlongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { actorOf, standing } from '../acting.js';
import { missing } from '../completion.js';
import type { Accreditation } from '../parts.js';
import { stepIn, type Begun, type Participation } from '../state.js';
import { resuming } from '../to-cycle.js';
import type { AccreditationEvent } from './events.js';

/** Only a completion that is withdrawn brings somebody back into their cohort. */
export const streamsOfRevision = (state: Participation, context: Context<Rules>) =>
  stepIn(state, 'Completed') ? resuming.streams(state, context) : [];

/** What a revision takes away from somebody who had completed: the completion, and the place in the pool that came of it. */
const withdrawnBy = (file: Begun, revised: Accreditation, context: Context<Rules>) => {
  const { step, accreditations, pool } = file;
  if (step.status !== 'Completed') return [] as const;
  const others = accreditations.filter(({ accreditation }) => accreditation !== revised.accreditation);
  // One that rested on another accreditation, or on none, stays.
  const after = { ...file, accreditations: [...others, revised] };
  if (!missing(after, step.on, context.rules.ldp).includes('accreditation')) return [] as const;
  const { accreditation } = revised;
  const withdrawn = {
    type: 'CompletionWithdrawn',
    data: { ...standing(file), completedOn: step.on, accreditation },
  } as const;
  const left = {
    type: 'TalentPoolLeft',
    data: { because: 'completion-withdrawn', on: localDate(context.at), by: actorOf(context) },
  } as const;
  return pool?.source === 'completed' ? ([withdrawn, left] as const) : ([withdrawn] as const);
};

/** A revision of the ledger, and what follows from it in the same append. */
export const revising = <E extends AccreditationEvent>(
  file: Begun,
  event: E,
  revised: Accreditation,
  context: Context<Rules>,
) => {
  const withdrawn = withdrawnBy(file, revised, context);
  if (withdrawn.length === 0) return acceptAlongside([event], []);
  const told = resuming.tell(file, context);
  return told.ok ? acceptAlongside([event, ...withdrawn], told.alongside) : told;
};
