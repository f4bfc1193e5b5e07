import { tellAll, type Chapters } from '#libs/case-file/told.js';
import type { Audience } from '#libs/domain/internal-post/events.js';
import type { Instant } from '#libs/kernel/index.js';
import {
  contracts,
  counted,
  dayText,
  listed,
  person,
  routeReasons,
  school,
  timeText,
  type Names,
} from '#libs/words/index.js';
import { reviewText } from '../evidence/post.js';
import { toldOf } from '../evidence/told.js';
import type { PostPage } from '../processes/internal-post/post-page.js';
import { askedOfSecondment } from '../processes/internal-post/secondments.js';
import type { timelineEntries } from './timeline-entries.js';

export type Fact = Readonly<{ label: string; text: string; words?: true }>;
type Advert = Readonly<{ opensAt?: Instant; closesAt?: Instant; closed?: true }>;

const advertising: Chapters<Advert> = {
  AdvertOpened: (_, { at, data: { opensAt = at, closesAt } }) => ({ opensAt, ...(closesAt && { closesAt }) }),
  AdvertExtended: (so, { data: { closesAt } }) => ({ ...so, ...(closesAt && { closesAt }) }),
  SpecificationAmended: (so, { data: { closesAt } }) => ({ ...so, ...(closesAt && { closesAt }) }),
  PostReopened: (so, { data: { closesAt } }) => ({ ...so, ...(closesAt && { closesAt }) }),
  AdvertClosed: (so, { at, data: { closedAt = at } }) => ({ ...so, closesAt: closedAt, closed: true }),
};

const audienceText = ({ schools, contracts: terms }: Audience, names: Names): string => {
  const where = schools ? `Staff of ${listed(schools.map((id) => school(names, id)))}` : 'Staff of every school';
  return `${where}${terms ? `, ${listed(terms.map((one) => contracts[one]))}` : ''}`;
};

const reasons: readonly string[] = ['PostIdentified', 'PostStartedForOtherReason'];
/** Why the post was started, as far as the reader may read it. */
export const startingEvents = ({ known }: PostPage) =>
  known.shownThen.filter(({ event, data }) => reasons.includes(event.event.type) && Object.keys(data).length > 0);

/** What is to be known of the post itself, in the order in which people ask. */
export const postFacts = (page: PostPage, started: ReturnType<typeof timelineEntries>): readonly Fact[] => {
  const { seen, known, names } = page;
  const { post, step } = seen;
  const { onSecondmentUntil } = askedOfSecondment(page);
  const { opensAt, closesAt, closed } = tellAll<Advert>(advertising, toldOf(known.shownThen), {});
  const fact = (label: string, text: string | undefined): readonly Fact[] => (text ? [{ label, text }] : []);
  return [
    ...fact('School', school(names, post.school)),
    ...fact('Number of posts', counted(post.posts, 'post')),
    ...fact('On secondment until', onSecondmentUntil && dayText(onSecondmentUntil)),
    ...fact('Requested by', post.requestedBy && person(names, post.requestedBy)),
    ...started.flatMap(({ texts }) =>
      texts.map(({ label, words, plain }) => ({ label, text: words, ...(!plain && { words: true as const }) })),
    ),
    ...fact('Advert opens', !closed && opensAt && opensAt > page.at ? timeText(opensAt) : undefined),
    ...fact('Advert opened', opensAt && opensAt <= page.at ? timeText(opensAt) : undefined),
    ...fact(closed ? 'Advert closed' : 'Advert closes', closesAt && timeText(closesAt)),
    ...fact(
      'Who can apply',
      opensAt && seen['audience'] ? audienceText(seen['audience'] as Audience, names) : undefined,
    ),
    ...fact('Review of external recruitment', seen.review && reviewText(seen.review)),
    ...fact('Why it waits for a decision', step?.status === 'AwaitingRoute' ? routeReasons[step.because] : undefined),
    ...fact('Frozen since', step?.status === 'Frozen' ? timeText(step.since) : undefined),
  ];
};
