import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { clauses } from '../clauses.js';
import { criteria, prose } from '../fields.js';
import { rungsFrom } from '../../process/ladder.js';
import { nextSpecification, notSelectable } from '../specification.js';
import { schoolOf, stepIn, type InternalPost } from '../state.js';

/** Step 1: a job description and person specification is written, its criteria one thing each. */
export const writeJobDescription = command({
  type: 'WriteJobDescription',
  schema: z.strictObject({ jobDescription: prose(20_000), criteria }),
  clause: clauses.step1,
  summary: 'Write the job description and the person specification, criterion by criterion.',
  by: holding('HR', schoolOf),
  personal: {},
  decide: (written, state: InternalPost, context: Context<Rules>) => {
    const advertised = stepIn(state, 'Advertised');
    if (advertised)
      return refuse('SpecificationFrozen', { version: advertised.openSpecification, instead: 'AmendSpecification' });
    const found = inStep(state, 'Describing', 'Approved');
    if (!found) return refuse('NotDescribing', { status: state.status });
    const specification = nextSpecification(found.post, written);
    const no = ownInterest(state, context) ?? notSelectable(specification);
    if (no) return no;
    const ladder = rungsFrom(context.at, context.rules.internalPost.description.ladder);
    return accept({ type: 'JobDescriptionWritten', data: { ...specification, by: actorOf(context), ladder } });
  },
});
