import type { InternalPostEvent } from '#libs/domain/internal-post/events.js';
import type { InternalPostCase } from '#libs/domain/internal-post/fold.js';
import { hrOf, isRequested, stepIn, type Begun } from '#libs/domain/internal-post/state.js';
import type { SharedEvent } from '#libs/domain/process/claims.js';
import type { NewsOf } from '../follow.js';
import { offerTelling } from './offer-news.js';
import { applicants, concerned, drafting, notAppointed } from './people.js';
import type { PostNews, Telling } from './telling.js';

type Events = InternalPostEvent | SharedEvent;

const advertised = (post: InternalPostCase) => stepIn(post, 'Advertised');
const stillCloses = (closesAt: string | undefined) => (post: InternalPostCase) =>
  advertised(post)?.closesAt === closesAt;
const interviewOf = (post: InternalPostCase, id: string) =>
  isRequested(post) ? post.applications.find((one) => one.id === id)?.interview : undefined;

/** An advert that is open is news for everybody who may apply. */
export const advertOpened = (post: InternalPostCase): readonly PostNews[] => {
  const step = advertised(post);
  if (!step || !isRequested(post)) return [];
  const still = (now: InternalPostCase) => advertised(now) !== undefined;
  return [{ reason: 'AdvertOpened', audience: post.audience, by: step.closesAt, still }];
};

const interview =
  (reason: 'InterviewScheduled' | 'InterviewRescheduled') =>
  ({ application, startsAt }: { application: string; startsAt: string }, post: Begun): readonly PostNews[] => [
    {
      reason,
      to: post.applications.filter(({ id }) => id === application).map(({ applicant }) => applicant),
      by: startsAt as never,
      still: (now) => interviewOf(now, application)?.startsAt === startsAt,
    },
  ];
const toEverybodyConcerned =
  (reason: 'PostFrozen' | 'PostReopened' | 'PostCancelled', still: (now: InternalPostCase) => boolean) =>
  (_: object, post: Begun): readonly PostNews[] => [{ reason, to: concerned(post), still }];
const isFrozen = ({ status }: InternalPostCase) => status === 'Frozen';

/** Who hears of what, once; an event that is not here is news for nobody: it opens tasks, or closes them. */
const telling: Telling = {
  ...offerTelling,
  AdvertOpened: ({ opensAt }, post) => (opensAt ? [] : advertOpened(post as InternalPostCase)),
  AdvertExtended: ({ closesAt }, { audience }) => [
    { reason: 'AdvertExtended', audience, by: closesAt, still: stillCloses(closesAt) },
  ],
  SpecificationAmended: ({ how, closesAt }, post) => {
    const by = advertised(post as InternalPostCase)?.closesAt;
    const audience = how === 're-advert' ? { audience: post.audience } : {};
    const to = [...applicants(post), ...drafting(post)];
    return [{ reason: 'SpecificationAmended', to, ...audience, ...((closesAt ?? by) && { by: closesAt ?? by! }) }];
  },
  AdvertClosedEarly: (_, post) => [
    { reason: 'AdvertClosedEarly', to: [post.post.requestedBy, ...applicants(post), ...drafting(post)] },
  ],
  ApplicationWithdrawn: (_, post) => [{ reason: 'ApplicationWithdrawn', roles: [hrOf(post)] }],
  InterviewScheduled: interview('InterviewScheduled'),
  InterviewRescheduled: interview('InterviewRescheduled'),
  PostFrozen: toEverybodyConcerned('PostFrozen', isFrozen),
  PostReopened: toEverybodyConcerned('PostReopened', (now) => !isFrozen(now)),
  PostCancelled: toEverybodyConcerned('PostCancelled', () => true),
};

const over = ['Appointed', 'ExternallyFilled', 'Closed'];
/** Once the post is filled or closed, whoever was not appointed hears it; once, whatever becomes of the post. */
const outcomes = (after: Begun & { status: string }, before: { status: string }): readonly PostNews[] =>
  over.includes(after.status) && !over.includes(before.status)
    ? notAppointed(after).map(({ id, applicant }) => ({ reason: 'NotAppointed', key: id, to: [applicant] }))
    : [];

export const newsOf: NewsOf<InternalPostCase, Events> = (event, after, before) => {
  if (!isRequested(after)) return [];
  const tell = telling[event.type as keyof Telling] as
    ((data: object, after: Begun, before: Begun) => readonly PostNews[]) | undefined;
  const told = isRequested(before) ? tell?.(event.data, after, before) : undefined;
  return [...(told ?? []), ...outcomes(after, before)];
};
