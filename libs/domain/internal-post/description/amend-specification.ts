import { z } from 'zod';
import { accept, refuse, type Context, type Instant } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, holding, instantText } from '../../process/index.js';
import { actorOf, inStep, ownInterest } from '../acting.js';
import { wrongWindow } from '../advert/advert-window.js';
import { clauses } from '../clauses.js';
import { criteria, prose, reasonText } from '../fields.js';
import { rungsBefore } from '../../process/ladder.js';
import { nextSpecification, notSelectable } from '../specification.js';
import { schoolOf, type InternalPost } from '../state.js';

/** A new window, long enough from now on, that takes no day from those who rely on the first. */
const wrongNewWindow = (until: Instant, closesAt: Instant, context: Context<Rules>) =>
  wrongWindow(context.at, closesAt, context) ??
  (closesAt < until ? refuse('NotLater', { closesAt, until }) : undefined);

/** What is advertised is frozen: a change of it is told as material, or the post is advertised anew. Earlier applications keep their version. */
export const amendSpecification = command({
  type: 'AmendSpecification',
  schema: z.strictObject({
    jobDescription: prose(20_000),
    criteria,
    how: z.enum(['notice', 're-advert']).optional(),
    closesAt: instantText.optional(),
    reason: reasonText(),
  }),
  clause: clauses.step1,
  summary: 'Change the person specification of an open advert, by a notice of material change or a new window.',
  by: holding('HR', schoolOf),
  personal: { reason: byItsAuthor },
  decide: (
    { jobDescription, criteria: wanted, how, closesAt, reason },
    state: InternalPost,
    context: Context<Rules>,
  ) => {
    const { at, rules } = context;
    const found = inStep(state, 'Advertised');
    if (!found) return refuse('NotAdvertised', { status: state.status });
    const { post, step } = found;
    if (step.closesAt <= at) return refuse('AdvertClosed', { closedAt: step.closesAt });
    if (!how) return refuse('SpecificationFrozen', { version: step.openSpecification, ways: ['notice', 're-advert'] });
    if (how === 're-advert' && !closesAt) return refuse('ClosingNeeded', { for: how });
    if (how === 'notice' && closesAt)
      return refuse('ClosingStays', { closesAt: step.closesAt, instead: ['re-advert', 'ExtendAdvert'] });
    const specification = nextSpecification(post, { jobDescription, criteria: wanted });
    const no =
      ownInterest(state, context) ??
      notSelectable(specification) ??
      (how === 're-advert' && closesAt ? wrongNewWindow(step.closesAt, closesAt, context) : undefined);
    if (no) return no;
    const window =
      how === 're-advert' && closesAt
        ? { closesAt, ladder: rungsBefore(closesAt, rules.internalPost.advert.ladder, at) }
        : {};
    return accept({
      type: 'SpecificationAmended',
      data: { ...specification, by: actorOf(context), how, reason, ...window },
    });
  },
});
