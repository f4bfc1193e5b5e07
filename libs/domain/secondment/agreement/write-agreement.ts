import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, line, personalText, prose, rungsFrom } from '../../process/index.js';
import { aboutSecondee, actorOf, hrOfTheHome, ownCase, signatories } from '../acting.js';
import { clauses } from '../clauses.js';
import { coveringIn } from '../covering.js';
import { dates, patternField, postId, side } from '../fields.js';
import { streamsOf } from '../ledger.js';
import { impossibleDates } from '../length.js';
import { isRequested, type Secondment } from '../state.js';
import type { Terms } from '../words.js';
import { partnerTerms } from './partner-terms.js';
import { placesOf, postsNamed } from './places.js';

/** HR writes what the sides are to sign: from when to when, for how much of the week, and who is responsible for what. */
export const writeAgreement = command({
  type: 'WriteAgreement',
  schema: z.strictObject({
    ...dates,
    pattern: patternField,
    appraises: side,
    pays: side,
    disciplines: side,
    rightToReturn: z.enum(['own-post', 'same-standing']),
    homePost: postId.optional(),
    hostPost: postId.optional(),
    partner: line(160).optional(),
    partnerSignatory: personalText(200).optional(),
    dbs: side.optional(),
    recharge: prose(2000).optional(),
  }),
  clause: clauses.agreement,
  summary: 'Write the agreement, or a new version of it: every signature under the version before is void.',
  by: hrOfTheHome,
  personal: { partnerSignatory: aboutSecondee },
  alongside: (asked, state: Secondment) => streamsOf(...Object.values(postsNamed(state, asked))),
  decide: (asked, state: Secondment, context: Context<Rules>) => {
    if (!isRequested(state) || state.status !== 'Agreeing') return refuse('NotAgreeing', { status: state.status });
    const no = ownCase(state, context) ?? impossibleDates(asked, context);
    if (no) return no;
    const places = placesOf(state, asked, context);
    if (!places.ok) return places;
    const { home, host } = places;
    const partner = partnerTerms(host, asked);
    if (!partner.ok) return partner;
    const { secondee } = state.asked;
    const { from, to, pattern, appraises, pays, disciplines, rightToReturn } = asked;
    const terms: Terms = { from, to, pattern, appraises, pays, disciplines, rightToReturn, ...partner.terms };
    return accept({
      type: 'AgreementWritten',
      data: {
        version: state.versions + 1,
        home,
        host,
        terms,
        parties: signatories({ secondee, home: home.school, host, covering: coveringIn(home.post, context) }, context),
        by: actorOf(context),
        ladder: rungsFrom(context.at, context.rules.secondment.agreement.ladder),
      },
    });
  },
});
