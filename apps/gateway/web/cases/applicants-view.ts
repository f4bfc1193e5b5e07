import { keepsConfidences } from '#libs/access/index.js';
import type { SeenApplication } from '#libs/access/internal-post/index.js';
import { eligibilityOf } from '#libs/case-file/eligibility.js';
import type { ApplicationStatus } from '#libs/domain/internal-post/application.js';
import type { StaffId, VaultId } from '#libs/kernel/index.js';
import { applicationStatuses, candidate, counted, person, school } from '#libs/words/index.js';
import { eligibilities } from '#libs/words/internal-post/eligibilities.js';
import { dateThreadsView, reasonsIn } from '../evidence/date-thread.js';
import { interviewsView } from '../evidence/interviews.js';
import { matrixView } from '../evidence/matrix.js';
import { offersView } from '../evidence/offers.js';
import { panelView } from '../evidence/panel.js';
import { rankingView } from '../evidence/ranking.js';
import { toldOf } from '../evidence/told.js';
import type { PostPage } from '../processes/internal-post/post-page.js';

const rowOf = (
  { names, link }: PostPage,
  counts: ReturnType<typeof eligibilityOf>,
  { id, applicant, school: at, status, siftedBy }: SeenApplication,
) => ({
  id,
  name: candidate(names, id),
  named: applicant !== undefined,
  school: at && school(names, at),
  status: applicationStatuses[status as ApplicationStatus],
  sifted: siftedBy && (siftedBy.length ? counted(siftedBy.length, 'person') : 'Nobody yet'),
  counts: counts.has(id) ? eligibilities[counts.get(id)!] : undefined,
  href: link(`/applicants/${id}`),
});

/** Everything about applicants that the reader may know, laid out for who oversees the post and for its panel. */
export const applicantsView = (page: PostPage, texts: ReadonlyMap<VaultId, string>) => {
  const { caller, known, seen, names } = page;
  const reader = { me: caller.id, names };
  const told = toldOf(known.shownThen);
  const earlier = (seen['earlier'] ?? []) as readonly SeenApplication[];
  const apart = (seen['applicants'] ?? []) as readonly StaffId[];
  const counts = eligibilityOf(known.view === 'whole' ? told : []);
  const offers = offersView(told, reader);
  return {
    rows: seen.applications.map((one) => rowOf(page, counts, one)),
    earlier: earlier.map((one) => rowOf(page, counts, one)),
    blind: seen.applications.some(({ applicant }) => !applicant),
    /** Whether the reader is told of no application before the advert has closed. */
    unseen: known.view === 'panel' || (seen.blind !== undefined && !keepsConfidences(caller, seen.post.school)),
    /** Whoever applied, apart from the applications, so that a member can say whom they know. */
    apart: apart.map((staff) => person(names, staff)).sort(),
    matrix: matrixView(seen, reader),
    interviews: interviewsView(seen, known.stream, reader),
    ranking: rankingView(told, reader),
    offers,
    threads: dateThreadsView(known.shownThen, texts, reader),
    several: Number((seen['post'] as { posts?: number }).posts ?? 1) > 1,
    panel: panelView(seen, told, reader),
  };
};
/** Where the vault keeps what the page of applicants shows. */
export const applicantsTexts = ({ known }: PostPage): readonly VaultId[] => reasonsIn(known.shownThen);
