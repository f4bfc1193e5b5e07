import type { PersonCaller } from '#libs/access/index.js';
import type { EventStore } from '#libs/event-store/index.js';
import type { Instant } from '#libs/kernel/index.js';
import type { AppliedTo } from '#libs/read-models/case-register/involving.js';
import { knownCase } from './known-case.js';

type Own = Readonly<{
  id: string;
  status: string;
  interview?: Readonly<{ startsAt: Instant }>;
  offer?: Readonly<{ status: string; answerBy: Instant }>;
}>;
type Part = Readonly<{
  status: string;
  post: Readonly<{ title: string; school: string }>;
  closesAt?: Instant;
  applications: readonly Own[];
}>;

const datesOf = ({ status, interview, offer }: Own, closesAt: Instant | undefined) => [
  ...(status === 'Draft' && closesAt ? [{ what: 'advert-closes', at: closesAt } as const] : []),
  ...(interview ? [{ what: 'interview', at: interview.startsAt } as const] : []),
  ...(offer?.status === 'Offered' ? [{ what: 'answer-offer', at: offer.answerBy } as const] : []),
];

/** What has become of a person's applications to one post, in plain terms, and the next date that concerns them. */
export const ownApplications = async (store: EventStore, caller: PersonCaller, { case: id, since }: AppliedTo) => {
  const known = await knownCase(store, caller, id);
  const { status, post, closesAt, applications } = known.state(known.now) as Part;
  const dates = applications.flatMap((one) => datesOf(one, closesAt)).filter(({ at }) => at > caller.at);
  const [next = null] = dates.sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    case: id,
    since,
    title: post.title,
    school: post.school,
    status,
    applications: applications.map((one) => ({ application: one.id, status: one.status })),
    next,
    path: `/cases/${id}`,
  };
};
