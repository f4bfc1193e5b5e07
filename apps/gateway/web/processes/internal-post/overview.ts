import type { VaultId } from '#libs/kernel/index.js';
import { dayOf, postStatuses } from '#libs/words/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { Engine } from '../../../engine.js';
import { dependentsOf } from '../../../queries/dependents.js';
import { showTimeline } from '../../../queries/show-timeline.js';
import { reasonsIn } from '../../evidence/date-thread.js';
import { specificationView } from '../../evidence/post.js';
import { ownPart } from '../../cases/own-part.js';
import { postFacts, startingEvents } from '../../cases/post-facts.js';
import { timelineEntries } from '../../cases/timeline-entries.js';
import { reserveText, vacancyList } from '../../cases/vacancy-words.js';
import type { CasePage } from '../../cases/case-page.js';
import type { Overview } from '../overview.js';
import type { PostPage } from './post-page.js';
import { secondmentsOf } from './secondments.js';

const mostDependents = 20;

const dependents = async ({ store, directory }: Engine, { caller, known, moment }: PostPage) => {
  if (known.view !== 'whole' || moment.past) return [];
  const rows = await dependentsOf(store.pool, caller, known.shown, mostDependents);
  return rows.map(({ case: id, title, school, status, openedAt }) => ({
    href: `/cases/${id}`,
    title,
    school: directory.current().school(school)?.name,
    status: postStatuses[status as Status].label,
    opened: dayOf(openedAt),
  }));
};

/** What the overview reads from the vault: the words of the reader's own application, and what was said about dates. */
const textsFor = ({ known, seen }: PostPage): readonly VaultId[] =>
  known.view === 'part'
    ? [...seen.applications.flatMap(({ statement }) => statement ?? []), ...reasonsIn(known.shownThen)]
    : [];

/** What is to be known of a post, below its steps. */
const view = async (engine: Engine, casePage: CasePage) => {
  const page = casePage as PostPage;
  const { caller, known, names, seen } = page;
  const starting = startingEvents(page);
  const entries = await showTimeline(engine, known, caller, starting);
  const started = timelineEntries(entries, starting, names, { raw: false, link: () => '' });
  const ids = textsFor(page);
  const texts = ids.length ? await engine.vault.read(ids) : new Map<VaultId, string>();
  const [latest, ...older] = seen.specifications.map(specificationView).reverse();
  return {
    facts: postFacts(page, started),
    vacancies: vacancyList(page),
    reserve: reserveText(page),
    own: ownPart(page, texts),
    specification: latest,
    older,
    dependents: await dependents(engine, page),
    secondments: await secondmentsOf(engine, page),
  };
};

/** The overview of a post. */
export const postOverview: Overview = {
  template: 'case/internal-post/overview.njk',
  own: 'case/internal-post/own-part.njk',
  view,
};
