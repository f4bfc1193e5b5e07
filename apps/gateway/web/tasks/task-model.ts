import { randomUUID } from 'node:crypto';
import type { PersonCaller } from '#libs/access/index.js';
import { peopleAt } from '#libs/commands/people-at.js';
import type { OpenTask } from '#libs/commands/snapshot.js';
import { kebab } from '#libs/http/routes.js';
import { capital, commandText, dueText, isLate, sinceText, taskWords, timeText } from '#libs/words/index.js';
import { countedByText } from '#libs/words/counted-by.js';
import { warningText } from '#libs/words/policy/warnings.js';
import type { Engine } from '../../engine.js';
import type { KnownCase } from '../../queries/known-case.js';
import { policyWarnings } from '../../queries/policy-warnings.js';
import { namesFor } from '../cases/names.js';
import { clauseLinks } from '../clauses/clause-address.js';
import { readableTexts } from '../evidence/texts.js';
import { who, type Reader } from '../evidence/who.js';
import { keptDays, type Drafts } from '../forms/flow/drafts.js';
import { aboutOf } from '../processes/abouts.js';
import { evidenceOf } from '../processes/evidence.js';
import { besideAnswers, isShared } from './beside-answers.js';
import type { Evidence } from './evidence.js';
import { hereOf, rowsHere } from './here.js';
import { historyOf } from './history-of.js';
import { answerersOf, whoMayText, whyNotText } from './who-may.js';

type Parts = Readonly<{ engine: Engine; drafts: Drafts }>;

/** Everybody who has to be named on the page of a task. */
const namesOn = ({ engine }: Parts, known: KnownCase, { task }: OpenTask, caller: PersonCaller, also: unknown) =>
  namesFor(
    engine,
    known.state(known.now),
    known.shown.map(({ data }) => data),
    known.view === 'whole' ? known.shown.map(({ event }) => event.metadata.actor) : [],
    known.view === 'whole' ? task : { to: task.to, claimedBy: task.claimedBy },
    caller.id,
    also,
  );

const draftsOn = async ({ drafts }: Parts, { id }: PersonCaller, known: KnownCase, task: string, address: string) =>
  (await drafts.list(id, known.stream))
    .filter(({ form }) => form.startsWith(`${address}/`) && form !== hereOf(known.stream, task))
    .map(({ form, command, updatedAt }) => ({
      href: form,
      text: commandText(command, known.process.name),
      saved: timeText(updatedAt),
    }));

/** By which bank holidays the entry that opened a task counted working days; undefined where it counted none. */
const countedOf = ({ calendars }: Engine, { shown }: KnownCase, version: number): string | undefined => {
  const { calendar } = shown.find(({ event }) => event.version === version)?.event.metadata ?? {};
  return calendar && countedByText({ ...calendar, since: calendars.since(calendar) });
};

/** Everything that the page of a task shows to somebody whom it is for, or who sees the whole case. */
export const taskModel = async (parts: Parts, caller: PersonCaller, known: KnownCase, open: OpenTask) => {
  const { engine } = parts;
  const { task, version, openedAt } = open;
  const people = peopleAt(engine.directory.current(), caller.at);
  // Who of a role is missing from it has applied.
  const named = known.view === 'whole' && !known.hidesNames;
  const names = await namesOn(parts, known, open, caller, named ? answerersOf(task, people) : []);
  const reader: Reader = { me: caller.id, names };
  const { parts: partsOf, workedOut, inPlace, texts: textsOf } = evidenceOf(known.process.name);
  const texts = await readableTexts(engine.vault, known, textsOf({ known, key: task.key }));
  const evidence: Evidence = { known, key: task.key, reader, texts };
  const candidate = aboutOf(known.process.name, task.key, known.state(known.now), names);
  const { title, school } = known.summary;
  const { answers, key, due, priority, claimedBy, clause } = task;
  const schoolName = names.schoolOf(school);
  const words = taskWords({
    key,
    process: known.process.name,
    title,
    school: schoolName,
    ...(candidate && { candidate }),
    answers,
  });
  const address = `/tasks/${known.stream}/${key}`;
  const no = whyNotText(task, caller, people, names);
  const small = no ? [] : ((await inPlace?.(engine, caller, evidence)) ?? []);
  const beside = besideAnswers({ known, task, caller, people });
  return {
    title: words.title,
    ask: words.ask,
    about: candidate,
    why: words.why,
    clauses: clauseLinks(clause),
    warnings: (await policyWarnings(engine, known, caller.at)).map((one) => warningText(one, known.now.pack!)),
    case: { href: `/cases/${known.stream}`, title, school: schoolName, whole: known.view === 'whole' },
    due: due ? timeText(due) : 'No date is set',
    counted: countedOf(engine, known, version),
    late: isLate(due, caller.at) && capital(dueText(due, caller.at)),
    since: capital(sinceText(openedAt, caller.at)),
    first: priority === 'high',
    whoMay: whoMayText(task, people, names, named),
    shared: isShared(task),
    ...(claimedBy && { claimed: claimedBy === caller.id ? 'You' : who(reader, claimedBy) }),
    refused: no?.words,
    answers: no ? [] : words.next.map((one) => ({ ...one, href: `${address}/${kebab(one.command)}` })),
    drafts: await draftsOn(parts, caller, known, key, address),
    keptDays,
    evidence: [...partsOf(evidence), ...((await workedOut?.(engine, caller, evidence)) ?? [])],
    here: hereOf(known.stream, key),
    inPlace: rowsHere(
      small,
      (small.length && (await parts.drafts.of(caller.id, hereOf(known.stream, key)))?.answers) || {},
    ),
    ...(await historyOf(engine, known, caller, task, names, texts)),
    claim: beside.find(({ type }) => type === 'ClaimTask' || type === 'ReleaseTask'),
    comment: beside.find(({ type }) => type === 'CommentOnTask'),
    more: beside.filter(({ type }) => !['ClaimTask', 'ReleaseTask', 'CommentOnTask'].includes(type)),
    version,
    keys: { claim: randomUUID(), comment: randomUUID() },
  };
};
