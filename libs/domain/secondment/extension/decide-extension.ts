import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, byItsAuthor, command, rungsFrom } from '../../process/index.js';
import { actorOf, signatories } from '../acting.js';
import { clauses } from '../clauses.js';
import { covering, ownCover } from '../covering.js';
import { number, reasonText } from '../fields.js';
import { stepIn, type Begun, type Secondment } from '../state.js';
import { openExtension } from './open-extension.js';

/** The review that the length asked for, where not every side has given its word. */
const owesReview = ({ reviews }: Begun): boolean => {
  const latest = reviews.at(-1);
  return latest !== undefined && latest.recorded.length < latest.parties.length;
};

/** SLT decides, with the months in all and the legal flags before it; the sides sign after that. */
export const decideExtension = command({
  type: 'DecideExtension',
  schema: z.strictObject({
    extension: number,
    decision: z.enum(['approve', 'decline']),
    justification: reasonText().optional(),
    reason: reasonText().optional(),
  }),
  clause: clauses.fixedTerm,
  summary: 'Decide, as SLT, on an extension; beyond four years of fixed terms with an objective justification.',
  by: answering('decide-extension'),
  personal: { justification: byItsAuthor, reason: byItsAuthor },
  decide: ({ extension, decision, justification, reason }, state: Secondment, context: Context<Rules>) => {
    const found = openExtension(state, extension);
    if (!found.ok) return found;
    const { open, state: begun } = found;
    const step = stepIn(state, 'Running', 'Returning');
    if (open.approved || !step || !begun.terms) return refuse('AlreadyDecided', { extension });
    const no = ownCover(state, context);
    if (no) return no;
    const by = actorOf(context);
    if (decision === 'decline')
      return accept({ type: 'ExtensionDeclined', data: { extension, by, ...(reason && { reason }) } });
    const { flags, totalMonths, until } = open;
    if (flags.includes('hard-review') && owesReview(begun)) return refuse('ReviewOwed', { totalMonths });
    if (flags.includes('fixed-term-four-years') && !justification)
      return refuse('JustificationRequired', { flags, totalMonths });
    const { stay } = step;
    const { home, host, staff } = stay;
    return accept(
      { type: 'ExtensionApproved', data: { extension, by, ...(justification && { justification }) } },
      {
        type: 'AgreementWritten',
        data: {
          version: begun.versions + 1,
          home,
          host,
          terms: { ...begun.terms, to: until },
          parties: signatories(
            { secondee: staff, home: home.school, host, covering: covering(state, context) },
            context,
          ),
          by,
          ladder: rungsFrom(context.at, context.rules.secondment.agreement.ladder),
        },
      },
    );
  },
});
