import type { Instant } from '../../../kernel/index.js';
import { withStatus } from '../application.js';
import type { ApplicationId } from '../events.js';
import type { Begun, OpenStep } from '../state.js';
import type { Vacancy } from '../vacancy.js';

const dayMs = 86_400_000;
/** In whole days, so that what was due in a morning is due in a morning. */
export const daysStill = (since: Instant, at: Instant): number =>
  Math.ceil((Date.parse(at) - Date.parse(since)) / dayMs);

const rungs = (of: OpenStep | Vacancy): readonly Instant[] => ('ladder' in of ? of.ladder.map(({ at }) => at) : []);
const answers = (vacancy: Vacancy): readonly Instant[] =>
  vacancy.status === 'Offered' ? [vacancy.offer.answerBy] : [];

/** The instants at which something was due when the post was frozen; an advert's ladder follows from its closing. */
export const aheadOf = ({ opensAt, vacancies }: Begun, before: OpenStep, since: Instant): readonly Instant[] => {
  const all = [
    ...(before.status === 'Advertised' ? [] : rungs(before)),
    ...vacancies.flatMap((vacancy) => [...rungs(vacancy), ...answers(vacancy)]),
    ...(before.status === 'Advertised' && opensAt ? [opensAt] : []),
  ];
  return [...new Set(all)].filter((at) => at > since).sort();
};

/** Interviews that were to begin while the post lay still: people met nobody, so another time is found. */
export const missedInterviews = ({ applications }: Begun, since: Instant, until: Instant): readonly ApplicationId[] =>
  applications
    .filter(withStatus('shortlisted'))
    .flatMap(({ id, interview }) =>
      interview && !interview.scoring && interview.startsAt > since && interview.startsAt <= until ? [id] : [],
    );
