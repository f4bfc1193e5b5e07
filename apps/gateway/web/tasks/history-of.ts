import type { PersonCaller } from '#libs/access/index.js';
import type { VaultId } from '#libs/kernel/index.js';
import type { Names } from '#libs/words/index.js';
import type { Task } from '#libs/domain/process/index.js';
import type { Engine } from '../../engine.js';
import type { KnownCase, Shown } from '../../queries/known-case.js';
import { showTimeline } from '../../queries/show-timeline.js';
import { timelineEntries } from '../cases/timeline-entries.js';

type Texts = ReadonlyMap<VaultId, string>;
const most = 10;

/** What was decided before on this step of the policy and about this task, and what was said about it; the latest first, without the texts that the page shows as evidence (`said`). */
export const historyOf = async (
  engine: Engine,
  known: KnownCase,
  caller: PersonCaller,
  { key, clause }: Task,
  names: Names,
  said: Texts,
) => {
  const isComment = ({ event, data }: Shown) => event.event.type === 'TaskCommented' && data['task'] === key;
  const concerns = ({ event, data }: Shown) =>
    data['task'] === key || (data['task'] === undefined && event.metadata.clause === clause);
  const comments = known.shown.filter(isComment).slice(-most).reverse();
  const decisions = known.shown.filter((one) => concerns(one) && !isComment(one)).slice(-most).reverse(); // prettier-ignore
  const link = (version: number) => `/cases/${known.stream}?version=${version}`;
  const inWords = async (shown: readonly Shown[]) =>
    timelineEntries(await showTimeline(engine, known, caller, shown), shown, names, { raw: false, link });
  const shownAlready = new Set(said.values());
  const before = (await inWords(decisions)).map((entry) => ({
    ...entry,
    texts: entry.texts.filter(({ words }) => words === null || !shownAlready.has(words)),
  }));
  return { comments: await inWords(comments), decisions: before };
};
