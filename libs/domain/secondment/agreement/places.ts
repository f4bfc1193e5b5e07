import { refuse, type Context, type LocalDate, type PostId } from '../../../kernel/index.js';
import { assignmentsOf, isKnown } from '../../assignment/state.js';
import { ledgerOf } from '../ledger.js';
import { isRequested, type Begun, type Secondment } from '../state.js';
import type { Home, Host } from '../words.js';

type Named = Readonly<{ homePost?: PostId | undefined; hostPost?: PostId | undefined; partner?: string | undefined }>;

/** The posts that the agreement is about: those that HR names with it, or else those that were asked for. */
export const postsNamed = (state: Secondment, { homePost, hostPost, partner }: Named) => {
  if (!isRequested(state)) return {};
  const { asked } = state;
  const askedHost = 'post' in asked.host ? asked.host.post : undefined;
  return { home: homePost ?? asked.homePost, host: partner ? undefined : (hostPost ?? askedHost) };
};

const hostOf = ({ asked }: Begun, named: Named, context: Context<unknown>, post: PostId | undefined) => {
  const partner = named.partner ?? (!post && 'partner' in asked.host ? asked.host.partner : undefined);
  if (partner) return { ok: true, host: { partner } as Host } as const;
  if (!post) return refuse('PostsNotNamed', { missing: ['hostPost'] });
  const there = ledgerOf(post, context);
  return isKnown(there)
    ? ({ ok: true, host: { school: there.post.school, post } as Host } as const)
    : refuse('NoSuchPost', { post });
};

/** The home post with the secondee's hold on it, and the host; refused where either is not there, or the post isn't theirs. */
export const placesOf = (state: Begun, named: Named & Readonly<{ from: LocalDate }>, context: Context<unknown>) => {
  const { home: homePost, host: hostPost } = postsNamed(state as Secondment, named);
  if (named.hostPost && named.partner) return refuse('OneHostOnly', { hostPost, partner: named.partner });
  if (!homePost) return refuse('PostsNotNamed', { missing: ['homePost'] });
  if (homePost === hostPost) return refuse('SamePost', { post: homePost });
  const { secondee, homeSchool } = state.asked;
  const { from } = named;
  const own = assignmentsOf(ledgerOf(homePost, context)).find(
    ({ staff, basis, dates }) =>
      staff === secondee && basis === 'substantive' && dates.from <= from && (!dates.to || dates.to >= from),
  );
  const ledger = ledgerOf(homePost, context);
  if (!own || !isKnown(ledger) || ledger.post.school !== homeSchool)
    return refuse('NotTheirPost', { staff: secondee, post: homePost, from });
  const there = hostOf(state, named, context, hostPost);
  if (!there.ok) return there;
  const home: Home = { school: homeSchool, post: homePost, assignment: own.assignment };
  return { ok: true, home, host: there.host } as const;
};
