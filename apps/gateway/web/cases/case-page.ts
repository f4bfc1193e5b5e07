import type { PersonCaller } from '#libs/access/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Instant } from '#libs/kernel/index.js';
import { statusWord, type Names } from '#libs/words/index.js';
import type { Callers } from '../../auth/callers.js';
import type { Engine } from '../../engine.js';
import { knownCase, type KnownCase } from '../../queries/known-case.js';
import { planSeen } from '../forms/unwinding/plan-seen.js';
import type { PageRequest } from '../page-request.js';
import { conditionsIn, namesFor } from './names.js';
import { askedFor, momentOf, versionFor, type Moment } from './on-date.js';
import { listOf } from '../processes/lists.js';
import { hasTab, tabNames, tabsFor, type CaseTab } from './tabs.js';

type CaseHead = Readonly<{
  id: string;
  title: string;
  school: string;
  status: string;
  /** What the status means, in a sentence. */
  means: string;
  colour: 'blue' | 'grey';
  view: KnownCase['view'];
  /** The list that the reader knows the case from. */
  from: Readonly<{ text: string; href: string }>;
}>;
/** `S`: the case as the views of its process show it. */
export type CasePage<S extends object = object> = Readonly<{
  caller: PersonCaller;
  known: KnownCase;
  /** The case as this person sees it, at the moment asked for. */
  seen: S;
  moment: Moment;
  /** The instant as of which things are late: now, or the past moment. */
  at: Instant;
  names: Names;
  /** An address below the case, in the same moment. */
  link: (path: string) => string;
  /** What `case/layout.njk` draws; hand it to the page with what the tab adds. */
  model: Readonly<{ title: string; case: CaseHead }> & Readonly<Record<string, unknown>>;
}>;
type Parts = Readonly<{ engine: Engine; callers: Callers }>;

const withQuery = (path: string, query: string | undefined) =>
  query ? `${path}${path.includes('?') ? '&' : '?'}${query}` : path;

/**
 * What every tab of a case begins with: the case as the person who asks may see it, at the moment that `?on=` or `?version=` asks for.
 * Throws 404 for a case that is not there or not for them, as for a tab that they do not have.
 */
export const casePage = async (
  { engine, callers }: Parts,
  request: PageRequest,
  id: string,
  tab: CaseTab,
): Promise<CasePage> => {
  const caller = callers.personOf(request);
  const asked = askedFor(request.query);
  const usable = asked === 'wrong' ? undefined : asked;
  const known = await knownCase(engine.store, caller, id, (events) => {
    const now = events.at(-1)?.version ?? 0;
    return (usable && !('on' in usable && usable.on > localDate(caller.at)) && versionFor(usable, events)) || now;
  });
  const { process, then, view } = known;
  const { title, school, status, open } = process.summary(then.state);
  const seen = known.state(then);
  const viewing = { process: process.name, view, caller, school, plan: planSeen({ seen }) !== undefined };
  if (!hasTab(tab, viewing)) throw problemError('NotFound');
  if (then.version < known.now.version) known.noted('past-state', String(then.version));
  const moment = momentOf(asked, known.events, caller.at);
  const query = moment.past?.query;
  const actors = view === 'whole' ? known.shownThen.map(({ event }) => event.metadata.actor) : [];
  const tasks = view === 'whole' ? process.tasks(then.state) : [];
  const found = await namesFor(
    engine,
    seen,
    known.shownThen.map(({ data }) => data),
    actors,
    tasks,
  );
  const names = { ...found, conditionOf: conditionsIn(known.shownThen) };
  const word = statusWord(process.name, status);
  const link = (path: string) => withQuery(`/cases/${id}${path}`, query);
  return {
    caller,
    known,
    seen,
    moment,
    at: moment.past?.at ?? caller.at,
    names,
    link,
    model: {
      title: `${tabNames[tab]}: ${title}`,
      case: {
        id,
        title,
        school: names.schoolOf(school) ?? school,
        status: word.label,
        means: word.means,
        colour: open ? 'blue' : 'grey',
        view,
        from: listOf(process.name, seen, caller.id),
      },
      tab: { name: tab, text: tabNames[tab], address: `/cases/${id}${tab === 'overview' ? '' : `/${tab}`}` },
      tabs: tabsFor(tab, id, viewing, query),
      moment,
      timeline: link('/timeline'),
      days: { first: localDate(known.events[0]!.at), last: localDate(caller.at) },
    },
  };
};
