import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { aboutApplicant, actorOf, answeringTheirOwn, applicationOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { applicationId, marks as marksField, reasonText } from '../fields.js';
import { wrongMarks } from './marks.js';
import { criteriaFor, siftedBy } from '../sift.js';
import { siftable } from '../specification.js';
import type { InternalPost } from '../state.js';

/** Step 3: one of those who sift marks an application, criterion by criterion, not knowing the others' marks. */
export const siftApplication = command({
  type: 'SiftApplication',
  schema: z.strictObject({ application: applicationId, marks: marksField, reasons: reasonText() }),
  clause: clauses.step3,
  summary: 'Mark one application against each criterion that an application shows, with the reasons.',
  by: answeringTheirOwn(({ application }: { application: string }) => `sift-${application}`),
  personal: { reasons: aboutApplicant },
  decide: ({ application, marks, reasons }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Sifting');
    if (!found) return refuse('NotSifting', { status: state.status });
    const one = applicationOf(state, application);
    if (!one) return refuse('UnknownApplication', { application });
    const by = actorOf(context);
    if (siftedBy(one, by)) return refuse('AlreadySifted', { application });
    const no = wrongMarks(
      criteriaFor(found.post, one)
        .filter(siftable)
        .map(({ id }) => id),
      marks,
    );
    if (no) return no;
    return accept(...settled(state, context, { type: 'ApplicationSifted', data: { application, by, marks, reasons } }));
  },
});
