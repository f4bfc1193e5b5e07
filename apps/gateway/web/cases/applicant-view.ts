import type { SeenApplication } from '#libs/access/internal-post/index.js';
import { applicationStatuses, candidate, school } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import { noteApplications } from '../../queries/note-state.js';
import { showTimeline } from '../../queries/show-timeline.js';
import { interviewsView } from '../evidence/interviews.js';
import { matrixView } from '../evidence/matrix.js';
import type { PostPage } from '../processes/internal-post/post-page.js';
import { timelineEntries } from './timeline-entries.js';

/** One application: its statement, its marks, its interview and its own history; undefined where the reader may not know of it. */
export const applicantView = async (engine: Engine, page: PostPage, id: string) => {
  const { caller, known, seen, names, link } = page;
  const all = [...seen.applications, ...((seen['earlier'] ?? []) as readonly SeenApplication[])];
  const application = all.find((one) => one.id === id);
  if (!application) return undefined;
  const reader = { me: caller.id, names };
  const { statement, status, applicant } = application;
  const words = statement && (await engine.vault.read([statement])).get(statement);
  noteApplications(known, caller, [application], new Set(statement && words ? [statement] : []));
  const about = known.shownThen.filter(({ data }) => data['application'] === id);
  const entries = await showTimeline(engine, known, caller, about);
  const only = { ...seen, applications: all.filter((one) => one === application) };
  return {
    name: candidate(names, id),
    named: applicant !== undefined,
    employedAt: application.school && school(names, application.school),
    status: applicationStatuses[status],
    statement: words ?? null,
    readable: statement !== undefined,
    matrix: matrixView(only, reader, application.id),
    interviews: interviewsView(only, known.stream, reader),
    entries: timelineEntries(entries, about, names, {
      raw: false,
      link: (version) => `/cases/${known.stream}?version=${version}`,
    }),
    back: link('/applicants'),
  };
};
