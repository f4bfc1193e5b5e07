import { z } from 'zod';
import { accept, refuse, type Context, type Pattern, type PostId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { holdersOn } from '../../assignment/holders-on.js';
import { holdings } from '../../assignment/holdings.js';
import { isKnown } from '../../assignment/state.js';
import { command, holding, isAbout, line, rungsFrom, serves } from '../../process/index.js';
import { actorOf, voiceOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { coveringIn } from '../covering.js';
import { appointmentId, dates, patternField, postId, staffId, title } from '../fields.js';
import { ledgerOf, streamsOf } from '../ledger.js';
import { impossibleDates } from '../length.js';
import type { Secondment } from '../state.js';

const everyDay: Pattern = [1, 1, 1, 1, 1];

/** HR asks for a secondment: from which post, to which post or to which partner outside the trust, and for how long. */
export const requestSecondment = command({
  type: 'RequestSecondment',
  schema: z.strictObject({
    title,
    secondee: staffId,
    homePost: postId,
    hostPost: postId.optional(),
    partner: line(160).optional(),
    ...dates,
    pattern: patternField.optional(),
    onLdp: z.boolean(),
    arisesFrom: appointmentId.optional(),
  }),
  clause: clauses.start,
  summary:
    'Ask for a secondment to another post of the trust, or to a partner outside it; the Head of the home school releases.',
  starts: true,
  by: holding<Secondment>('HR'),
  personal: {},
  alongside: ({ homePost, hostPost }) => streamsOf(homePost, hostPost as PostId | undefined),
  decide: (asked, state: Secondment, context: Context<Rules>) => {
    const { secondee, homePost, hostPost, partner, from, to, pattern = everyDay, onLdp, arisesFrom } = asked;
    if (state.status !== 'NotRequested') return refuse('AlreadyRequested', { status: state.status });
    if (isAbout(secondee, context)) return refuse('OwnCase', { because: 'own-case' });
    if (!context.people.employer(secondee)) return refuse('UnknownStaff', { staff: secondee });
    if ((hostPost === undefined) === (partner === undefined)) return refuse('OneHostOnly', { hostPost, partner });
    if (hostPost === homePost) return refuse('SamePost', { post: homePost });
    const home = ledgerOf(homePost, context);
    const there = hostPost && ledgerOf(hostPost, context);
    if (!isKnown(home)) return refuse('NoSuchPost', { post: homePost });
    if (there && !isKnown(there)) return refuse('NoSuchPost', { post: hostPost });
    const homeSchool = home.post.school;
    if (!context.roles.some((held) => serves(held, 'HR', homeSchool)))
      return refuse('NotYourSchool', { school: homeSchool });
    const no = impossibleDates({ from, to }, context);
    if (no) return no;
    const holds = holdersOn(holdings(home, homePost), from).some(
      ({ staff, basis, present }) => staff === secondee && basis === 'substantive' && present,
    );
    if (!holds) return refuse('NotTheirPost', { staff: secondee, post: homePost, from });
    return accept({
      type: 'SecondmentRequested',
      data: {
        title: asked.title,
        secondee,
        homeSchool,
        homePost,
        host: there && hostPost ? { school: there.post.school, post: hostPost } : { partner: partner! },
        from,
        to,
        pattern,
        onLdp,
        requestedBy: actorOf(context),
        release: voiceOf(homeSchool, secondee, context, coveringIn(homePost, context)),
        ...(arisesFrom && { arisesFrom }),
        ladder: rungsFrom(context.at, context.rules.secondment.release.ladder),
      },
    });
  },
});
