import type { PersonCaller } from '#libs/access/index.js';
import { serves } from '#libs/domain/process/index.js';
import { askText, candidate } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { ListedDocument } from '../../documents/list-documents.js';
import { openTasks } from '../../queries/show-case.js';
import type { PostSeen } from '../forms/shared/post-seen.js';
import type { CasePage } from '../cases/case-page.js';

export type Choice = Readonly<{ value: string; text: string }>;
/** How an applicant’s own application stands while it may be changed, in their own words for it. */
const changeable = ['Draft', 'Received', 'SentLate'];

/** In processes to which people apply. */
const applicationsIn = (seen: object): PostSeen['applications'] => (seen as Partial<PostSeen>).applications ?? [];
const isHr = ({ roles }: PersonCaller, { known }: CasePage): boolean =>
  known.view === 'whole' && roles.some((held) => serves(held, 'HR', known.summary.school));

/** What this person may attach a document to, the first their likeliest. */
export const choicesFor = async (engine: Engine, page: CasePage): Promise<readonly Choice[]> => {
  const { caller, known, seen } = page;
  if (page.moment.past) return [];
  const tasks = (await openTasks(engine, caller, known)).filter(({ forMe }) => forMe);
  const own = known.view === 'part' ? applicationsIn(seen) : [];
  return [
    ...own
      .filter(({ applicant, status }) => applicant === caller.id && changeable.includes(status))
      .map(({ id }) => ({ value: `application:${id}`, text: 'Your application' })),
    ...tasks.map(({ key }) => ({ value: `task:${key}`, text: `Your task: ${askText(key, known.process.name)}` })),
    ...(isHr(caller, page) ? [{ value: 'case', text: 'The case as a whole' }] : []),
  ];
};

/** What a document is about, said to its reader. */
export const aboutText = (
  { about, task, application }: ListedDocument,
  { caller, known, seen, names }: CasePage,
): string => {
  if (about === 'case') return 'The case as a whole';
  if (about === 'task') return `The task: ${askText(task ?? '', known.process.name)}`;
  const own = applicationsIn(seen).find(({ id }) => id === application)?.applicant === caller.id;
  return own ? 'Your application' : `The application of ${candidate(names, application)}`;
};

/** Who may ask for a document to be removed; whether it goes the decider says. */
export const mayRemove = ({ by, about }: ListedDocument, page: CasePage): boolean =>
  !page.moment.past && (isHr(page.caller, page) || (by === page.caller.id && about !== 'case'));
