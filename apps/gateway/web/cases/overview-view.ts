import type { VaultId } from '#libs/kernel/index.js';
import { dayOf, postStatuses } from '#libs/words/index.js';
import type { Status } from '#libs/domain/internal-post/state.js';
import type { Engine } from '../../engine.js';
import { dependentsOf } from '../../queries/dependents.js';
import { showTimeline } from '../../queries/show-timeline.js';
import { reasonsIn } from '../evidence/date-thread.js';
import { specificationView } from '../evidence/post.js';
import type { CasePage } from './case-page.js';
import { caseTasks } from './case-tasks.js';
import { offeredCommands } from './offered-commands.js';
import { ownPart } from './own-part.js';
import { postFacts, startingEvents } from './post-facts.js';
import { stepList } from './step-list.js';
import { timelineEntries } from './timeline-entries.js';
import { reserveText, vacancyList } from './vacancy-words.js';

const mostDependents = 20;

const dependents = async ({ store, directory }: Engine, { caller, known, moment }: CasePage) => {
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
const textsFor = ({ known, seen }: CasePage): readonly VaultId[] =>
  known.view === 'part'
    ? [...seen.applications.flatMap(({ statement }) => statement ?? []), ...reasonsIn(known.shownThen)]
    : [];

/** Where a case stands, what it is about, and what the reader can do. */
export const overviewView = async (engine: Engine, page: CasePage) => {
  const { caller, known, names, seen } = page;
  const starting = startingEvents(page);
  const entries = await showTimeline(engine.vault, known, caller, starting);
  const started = timelineEntries(entries, starting, names, { raw: false, link: () => '' });
  const ids = textsFor(page);
  const texts = ids.length ? await engine.vault.read(ids) : new Map<VaultId, string>();
  const tasks = caseTasks(page);
  const [latest, ...older] = seen.specifications.map(specificationView).reverse();
  return {
    steps: stepList(page),
    mine: tasks.filter(({ mine }) => mine),
    late: tasks.filter(({ late }) => late),
    commands: offeredCommands(engine, page),
    facts: postFacts(page, started),
    vacancies: vacancyList(page),
    reserve: reserveText(page),
    own: ownPart(page, texts),
    specification: latest,
    older,
    dependents: await dependents(engine, page),
    download: known.view === 'whole' ? `/cases/${known.stream}/case.json` : undefined,
  };
};
