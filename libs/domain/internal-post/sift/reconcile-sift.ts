import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { aboutApplicant, actorOf, applicationOf, inStep } from '../acting.js';
import { clauses } from '../clauses.js';
import { settled } from '../consequences.js';
import { applicationId, marks as marksField, reasonText } from '../fields.js';
import { wrongMarks } from './marks.js';
import { disputed } from '../sift.js';
import type { InternalPost } from '../state.js';

/** Step 3: where those who sifted disagree on an essential criterion, the chair records what they settled on, and why. */
export const reconcileSift = command({
  type: 'ReconcileSift',
  schema: z.strictObject({ application: applicationId, marks: marksField, reasons: reasonText() }),
  clause: clauses.step3,
  summary: 'Record what the sifters settled on for each essential criterion on which they disagreed.',
  by: answeringNamed<{ application: string }, InternalPost>(({ application }) => `reconcile-${application}`),
  personal: { reasons: aboutApplicant },
  decide: ({ application, marks, reasons }, state: InternalPost, context: Context<Rules>) => {
    const found = inStep(state, 'Sifting');
    if (!found) return refuse('NotSifting', { status: state.status });
    const one = applicationOf(state, application);
    if (!one) return refuse('UnknownApplication', { application });
    const open = disputed(found.post, one);
    if (open.length === 0) return refuse('NothingToReconcile', { application });
    const no = wrongMarks(open, marks);
    if (no) return no;
    const by = actorOf(context);
    return accept(...settled(state, context, { type: 'SiftReconciled', data: { application, by, marks, reasons } }));
  },
});
