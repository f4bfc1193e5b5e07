import type { Instant } from '../../../kernel/index.js';
import { withStatus } from '../application.js';
import type { ApplicationId } from '../events.js';
import { ladderOfStep, type Begun, type OpenStep } from '../state.js';
import { ladderOf } from '../vacancy.js';

const dayMs = 86_400_000;
/** In whole days, so that what was due in a morning is due in a morning. */
export const daysStill = (since: Instant, at: Instant): number =>
  Math.ceil((Date.parse(at) - Date.parse(since)) / dayMs);

type Ladder = readonly Readonly<{ at: Instant }>[];
/** An advert's own ladder leads up to its closing, and follows from that. */
const laddersOf = ({ applications, vacancies }: Begun, before: OpenStep): readonly Ladder[] => [
  ladderOfStep(before),
  ...applications.map(({ interview }) => interview?.ladder ?? []),
  ...vacancies.map(ladderOf),
];

/** The instants at which something was due when the post was frozen. */
export const aheadOf = (post: Begun, before: OpenStep, since: Instant): readonly Instant[] => {
  const answers = post.vacancies.flatMap((one) => (one.status === 'Offered' ? [one.offer.answerBy] : []));
  const opening = before.status === 'Advertised' && post.opensAt ? [post.opensAt] : [];
  const rungs = laddersOf(post, before).flatMap((ladder) => ladder.map(({ at }) => at));
  return [...new Set([...rungs, ...answers, ...opening])].filter((at) => at > since).sort();
};

/** Interviews that were to begin while the post lay still: people met nobody, so another time is found. */
export const missedInterviews = ({ applications }: Begun, since: Instant, until: Instant): readonly ApplicationId[] =>
  applications
    .filter(withStatus('shortlisted'))
    .flatMap(({ id, interview }) =>
      interview && !interview.scoring && interview.startsAt > since && interview.startsAt <= until ? [id] : [],
    );
