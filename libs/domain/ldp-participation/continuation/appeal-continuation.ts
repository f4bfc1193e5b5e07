import { z } from 'zod';
import { accept, refuse, type Context, type StaffId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command, rungsFrom } from '../../process/index.js';
import { aboutThem, ownFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import { stepIn, type Participation } from '../state.js';

/** The CEO hears it; where nobody but those involved is, a governor, and SLT after that. */
const hears = (involved: readonly StaffId[], { people }: Pick<Context<unknown>, 'people'>) =>
  (['CEO', 'Governor'] as const).find((role) => people.holders(role).some((staff) => !involved.includes(staff))) ??
  'SLT';

/** Whoever is let go may say why that is wrong, to somebody who did not decide it. */
export const appealContinuation = command({
  type: 'AppealContinuation',
  schema: z.strictObject({ continuation: number, grounds: reasonText() }),
  clause: clauses.appeal,
  summary: 'Appeal against the decision that you do not go on in the programme.',
  by: answeringNamed<{ continuation: number }, Participation>(
    ({ continuation }) => `appeal-continuation-${continuation}`,
  ),
  personal: { grounds: aboutThem },
  decide: ({ continuation, grounds }, state: Participation, context: Context<Rules>) => {
    const own = ownFile(state, context);
    if (!own.ok) return own;
    const step = stepIn(state, 'NotContinued');
    if (step?.appeal !== 'open' || own.file.continuations !== continuation)
      return refuse('NothingToAppeal', { status: state.status });
    if (context.at > step.appealBy) return refuse('AppealTooLate', { appealBy: step.appealBy });
    return accept({
      type: 'ContinuationAppealed',
      data: {
        continuation,
        grounds,
        hears: hears([own.file.person, step.decidedBy], context),
        ladder: rungsFrom(context.at, context.rules.ldp.appeal.ladder),
      },
    });
  },
});
