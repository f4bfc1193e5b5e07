import type { PersonCaller } from '#libs/access/index.js';
import type { AnyProcess, AnySpec, Task } from '#libs/domain/process/index.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { ProblemError } from '#libs/http/problem.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { Names } from '#libs/words/index.js';
import type { Engine } from '../../../engine.js';
import { caseOrNothing, knownCase, latest, type KnownCase } from '../../../queries/known-case.js';
import { namesFor } from '../../cases/names.js';
import { readableTexts } from '../../evidence/texts.js';
import { formOf } from '../all-forms.js';
import { askerContext } from '../asker-context.js';
import type { Posted } from '../posted.js';
import { draftsOffered, meetingsOffered } from '../meetings-offered.js';
import { policiesOffered } from '../policies-offered.js';
import { postsOffered } from '../posts-offered.js';
import { pagesOf } from '../read-form.js';
import type { CommandForm, FormContext } from '../types.js';
import { outsiderOf } from './outsiders.js';
import { belongsTo, processAt, specAt, taskAt, taskThen } from './find-command.js';
import { addressOf, type Where } from './where.js';

/** A form that somebody asks for, with the case as they see it. */
export type TheForm = Readonly<{
  where: Where;
  address: string;
  process: AnyProcess;
  spec: AnySpec;
  form: CommandForm;
  context: FormContext;
  names: Names;
  known?: KnownCase;
  /** The task as its process has it; absent where none is answered, or it is not open any more. */
  open?: Task;
  /** The form is of a task that is not open any more, or not for them. */
  gone: boolean;
}>;
type Asking = Readonly<{
  /** An old case to begin as a copy of. */
  copy?: string | undefined;
  /** The version of the task that they saw, for when it is not there any more. */
  version?: number | undefined;
  /** What was typed so far; people who are chosen in it are named. */
  answers?: Posted | undefined;
}>;

const caseAt = async (engine: Engine, caller: PersonCaller, where: Where, version?: number) => {
  if (where.kind === 'new') return undefined;
  try {
    return await knownCase(engine.store, caller, where.case, (events) => Math.min(version ?? latest(events), latest(events))); // prettier-ignore
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};
const seenBy = async (
  engine: Engine,
  caller: PersonCaller,
  where: Where,
  process: AnyProcess,
  spec: AnySpec,
  known?: KnownCase,
  past?: boolean,
) => {
  if (known) return { seen: known.state(past ? known.then : known.now), pack: known.now.pack };
  return where.kind === 'case' && spec.by.kind === 'staff'
    ? outsiderOf(process.name)?.seen(engine, caller, where.case)
    : undefined;
};

const mostNames = 2_000;
/** What only the form itself asks for, such as the names of those who may answer its task, or one statement: it is drawn once to learn what. */
const withWords = async (
  engine: Engine,
  form: CommandForm,
  context: FormContext,
  known: Names,
  inCase: KnownCase | undefined,
  answers: Posted,
): Promise<FormContext> => {
  const people = new Set<StaffId>();
  const wanted = new Set<string>();
  const nameOf = (staff: StaffId) => {
    if (!known.nameOf(staff)) people.add(staff);
    return staff;
  };
  const textOf = (vault: string) => void wanted.add(vault);
  const asking = { ...context, nameOf, textOf };
  pagesOf(form, asking, answers);
  form.begins?.(asking);
  const more = people.size ? await engine.names([...people].slice(0, mostNames)) : new Map<StaffId, string>();
  const texts = inCase ? await readableTexts(engine.vault, inCase, wanted) : new Map<string, string>();
  return {
    ...context,
    nameOf: (staff) => known.nameOf(staff) ?? more.get(staff) ?? staff,
    textOf: (vault) => (texts as ReadonlyMap<string, string>).get(vault),
  };
};

/** Finds a form. Throws 404 for an address of none, and for a case that the caller does not see. */
export const theForm = async (
  engine: Engine,
  caller: PersonCaller,
  where: Where,
  { copy, version, answers = {} }: Asking,
): Promise<TheForm> => {
  const process = processAt(where);
  const spec = specAt(process, where);
  const form = process && spec && formOf(process.name, spec.type);
  if (!process || !spec || !form) throw problemError('NotFound');
  const known = await caseAt(engine, caller, where, version);
  const now = await taskAt(engine, caller, where, known);
  const gone = where.kind === 'task' && !now;
  const task = now ?? (known && taskThen(known, where));
  const { seen, pack } = (await seenBy(engine, caller, where, process, spec, known, gone)) ?? {};
  if ((where.kind === 'case' && !seen) || (task && !belongsTo(spec, task))) throw problemError('NotFound');
  const copied = form.copies && copy ? await caseOrNothing(engine.store, caller, copy) : undefined;
  const names = await namesFor(engine, seen ?? {}, task, answers, caller.id);
  const open = where.kind === 'task' ? known?.now.tasks[where.key]?.task : undefined;
  const context: FormContext = {
    ...askerContext(engine, caller, names, pack),
    ...(form.asksForPosts && { posts: await postsOffered(engine, caller) }),
    ...(form.asksForPolicies && { policies: await policiesOffered(engine) }),
    ...(form.asksForMeetings && {
      meetings: await meetingsOffered(engine, caller),
      drafts: await draftsOffered(engine),
    }),
    spec,
    ...(where.kind !== 'new' && { case: where.case }),
    ...(seen && { seen }),
    ...(task && { task }),
    ...(open && { barred: open.not.filter(({ because }) => because !== 'four-eyes').map(({ staff }) => staff) }),
    ...(copied && { copied: copied.state(copied.now) }),
  };
  const named = await withWords(engine, form, context, names, known, answers);
  const found = { where, address: addressOf(where), process, spec, form, context: named, names, gone };
  return { ...found, ...(known && { known }), ...(open && { open }) };
};
