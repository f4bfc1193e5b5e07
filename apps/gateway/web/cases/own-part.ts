import type { PlainStatus } from '#libs/access/internal-post/plain-status.js';
import type { VaultId } from '#libs/kernel/index.js';
import { timeText } from '#libs/words/index.js';
import { plainStatuses } from '#libs/words/internal-post/plain-statuses.js';
import { dateThreadsView } from '../evidence/date-thread.js';
import { offersView } from '../evidence/offers.js';
import { toldOf } from '../evidence/told.js';
import type { PostPage } from '../processes/internal-post/post-page.js';
import { ownAppointments } from './vacancy-words.js';

/** What concerns a person in a case of which they see their own part: their applications, offers and dates. */
export const ownPart = (page: PostPage, texts: ReadonlyMap<VaultId, string>) => {
  const { caller, known, seen, names } = page;
  if (known.view !== 'part') return undefined;
  const reader = { me: caller.id, names };
  return {
    applications: seen.applications.map(({ id, status, interview, statement }) => ({
      id,
      status: plainStatuses[status as PlainStatus],
      statement: statement && texts.get(statement),
      ...(interview?.startsAt && {
        interview: `${timeText(interview.startsAt)}, ${interview.place}`,
        calendar: `/cases/${known.stream}/interviews.ics?application=${id}`,
      }),
    })),
    offers: offersView(toldOf(known.shownThen), reader),
    threads: dateThreadsView(known.shownThen, texts, reader),
    appointments: ownAppointments(page),
  };
};
