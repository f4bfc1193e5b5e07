import type { SeenPost } from '#libs/access/internal-post/index.js';
import type { ApplicationId } from '#libs/domain/internal-post/events.js';
import type { File } from '#libs/domain/internal-post/state.js';
import type { SchoolId, StaffId, VaultId } from '#libs/kernel/index.js';
import { applicationOfTask, candidate, kindOfTask } from '#libs/words/index.js';
import { dateThreadsView, reasonsIn } from '../evidence/date-thread.js';
import { interviewsView } from '../evidence/interviews.js';
import { matrixView } from '../evidence/matrix.js';
import { noticeParts } from '../evidence/notice.js';
import { offersView } from '../evidence/offers.js';
import { panelView } from '../evidence/panel.js';
import { postView, specificationView } from '../evidence/post.js';
import { rankingView } from '../evidence/ranking.js';
import { toldOf } from '../evidence/told.js';
import { who } from '../evidence/who.js';
import type { Evidence, Looked, ProcessEvidence } from './evidence.js';
import { forJudges, sectionsOf, type Section } from './sections-of.js';

type Seen = SeenPost &
  Readonly<{
    post: Readonly<{ title: string; school: SchoolId; posts: number; requestedBy?: StaffId }>;
    review?: File['review'];
    applicants?: readonly StaffId[];
  }>;

const about = ({ known, key }: Looked): ApplicationId | undefined => {
  const { applications = [] } = known.state(known.now) as Partial<Seen>;
  return applicationOfTask(key, applications.map(({ id }) => id)); // prettier-ignore
};
const only = (seen: Seen, id: ApplicationId | undefined): Seen =>
  id ? { ...seen, applications: seen.applications.filter((one) => one.id === id) } : seen;

const drawn: Readonly<Record<Section, (evidence: Evidence, seen: Seen, id: ApplicationId | undefined) => unknown>> = {
  post: ({ reader }, seen) => postView(seen, reader),
  specification: (_, seen, id) => {
    const judged = seen.applications.find((one) => one.id === id)?.specification;
    const version = seen.specifications.findLast((one) => judged === undefined || one.version === judged);
    return version && specificationView(version);
  },
  applicants: ({ reader }, { applicants, applications }) => {
    const named = applicants ?? applications.flatMap(({ applicant }) => applicant ?? []);
    return named.length ? named.map((staff) => who(reader, staff)) : undefined;
  },
  statement: ({ texts, reader }, seen, id) => {
    const application = seen.applications.find((one) => one.id === id);
    const words = application?.statement && texts.get(application.statement);
    return application && { name: candidate(reader.names, application.id), words: words ?? null };
  },
  panel: ({ known, reader }, seen) => panelView(seen, toldOf(known.shown), reader),
  matrix: ({ reader }, seen, id) => {
    const tables = matrixView(seen, reader, id);
    return tables.length ? tables : undefined;
  },
  interviews: ({ known, reader }, seen, id) => {
    const interviews = interviewsView(only(seen, id), known.stream, reader);
    return interviews.length ? interviews : undefined;
  },
  ranking: ({ known, reader }) => rankingView(toldOf(known.shown), reader),
  offers: ({ known, reader }, { applications }) => {
    const offers = offersView(toldOf(known.shown), reader);
    const own = known.view === 'part' && applications.some(({ applicant }) => applicant === reader.me);
    return offers.length ? { offers, own } : undefined;
  },
  dates: ({ known, reader, texts }) => {
    const threads = dateThreadsView(known.shown, texts, reader);
    return threads.length ? threads : undefined;
  },
};

/** The evidence that a task is decided on, part by part, as far as its reader may see it; a part with nothing in it is left out. */
const parts = (evidence: Evidence) => {
  const { known, key } = evidence;
  const seen = known.state(known.now) as Seen;
  const id = about(evidence);
  return sectionsOf(kindOfTask(key)).flatMap((section) => {
    if (known.view === 'part' && forJudges.includes(section)) return [];
    const view = drawn[section](evidence, seen, id);
    return view === undefined ? [] : [{ section, view }];
  });
};
/** Where the texts lie that the evidence of a task shows: the statement that it is about, and what was said about dates. */
const textsOf = (evidence: Looked): readonly VaultId[] => {
  const { known, key } = evidence;
  const sections = sectionsOf(kindOfTask(key));
  const id = about(evidence);
  const { applications = [] } = known.state(known.now) as Partial<Seen>;
  const statement = applications.find((one) => one.id === id)?.statement;
  return [
    ...(statement && sections.includes('statement') ? [statement] : []),
    ...(sections.includes('dates') ? reasonsIn(known.shown) : []),
  ];
};
/** What the tasks of a post are decided on. */
export const postEvidence: ProcessEvidence = { parts, workedOut: noticeParts, texts: textsOf };
