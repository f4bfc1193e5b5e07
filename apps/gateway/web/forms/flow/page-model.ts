import { commandText, timeText } from '#libs/words/index.js';
import type { RefusalWords } from '#libs/words/index.js';
import type { SchoolId } from '#libs/kernel/index.js';
import { idOf, type Found, type Wrong } from '../kind.js';
import { begun } from '../list-rows.js';
import { drawAll, named, readAll } from '../questions.js';
import { questionsOf } from '../read-form.js';
import type { FormPage, Question } from '../types.js';
import { carried, nextText, pagesNow, type Filling } from './answers-of.js';
import { keptDays, type Draft } from './drafts.js';
import type { TheForm } from './the-form.js';
import { checkAddress, pageAddress } from './where.js';

type Post = Readonly<{ post?: Readonly<{ title: string; school: SchoolId }> }>;
/** Which case a form is about, above its heading. */
export const captionOf = ({ context, known, names }: TheForm): string | undefined => {
  const { post = known?.summary } = (context.seen ?? {}) as Post;
  return post && [post.title, names.schoolOf(post.school)].filter(Boolean).join(', ');
};
/** Where a form was come from. */
export const homeOf = ({ where, context, gone }: TheForm) => {
  if (where.kind === 'task' && !gone) return { href: `/tasks/${where.case}/${where.key}`, text: 'Back to the task' };
  return context.case !== undefined && context.seen
    ? { href: `/cases/${context.case}`, text: 'Go to the case' }
    : { href: '/', text: 'Go to what needs you' };
};

/** The field that a link of the error summary leads to. */
const anchor = (
  questions: readonly Question[],
  filling: Filling,
  found: ReadonlyMap<string, Found>,
  field: string,
): string => {
  const kind = named(questions, filling.answers).find(({ name }) => name === field)?.question.kind;
  if (kind === 'day' || kind === 'moment') return idOf(`${field}-day`);
  return kind === 'person' && !found.get(field)?.people.length ? idOf(`${field}-search`) : idOf(field);
};

export type Shown = Readonly<{
  number: number;
  wrong?: readonly Wrong[];
  found: ReadonlyMap<string, Found>;
  draft?: Draft | undefined;
  copy?: string | undefined;
  /** What the address of the form brought along. */
  brought?: Readonly<Record<string, unknown>> | undefined;
  refused?: RefusalWords;
  /** Where the page leads back to the check of the answers. */
  checking?: boolean;
}>;
const visitMs = 600_000;
/** A draft of an earlier visit: what was kept a moment ago, by a search or another line of a list, is nobody's news. */
const isOld = ({ updatedAt }: Draft, { context }: TheForm): boolean =>
  Date.parse(context.at) - Date.parse(updatedAt) > visitMs;
/** True for what is sent from its one page: there is nothing to check. */
export const isDirect = ({ form }: TheForm, pages: readonly FormPage[]): boolean =>
  pages.length === 1 && (form.direct === true || questionsOf(pages).length === 0);

/** What `forms/page.njk` draws. */
export const pageModel = (
  the: TheForm,
  filling: Filling,
  { number, wrong = [], found, draft, copy, brought, refused, checking = false }: Shown,
) => {
  const { address, form, spec, process } = the;
  const pages = pagesNow(the, filling.answers);
  const page = pages[number - 1] ?? pages[0]!;
  const answers = begun(page.questions, filling.answers);
  const errors = new Map(wrong.map(({ field, message }) => [field, message]));
  const direct = isDirect(the, pages);
  const rules = page.check?.(readAll(questionsOf(pages), answers).value) ?? [];
  return {
    title: page.title,
    page,
    caption: captionOf(the),
    headed: page.questions.length === 1 && page.questions[0]?.label === page.title,
    parts: drawAll(page.questions, { answers, errors, found }, '', page.title),
    errors: wrong.map(({ field, message }) => ({
      text: message,
      href: `#${anchor(page.questions, { ...filling, answers }, found, field)}`,
    })),
    rules,
    action: pageAddress(address, number, checking),
    back: checking ? checkAddress(address) : number > 1 ? pageAddress(address, number - 1) : homeOf(the).href,
    hidden: draft ? [{ name: '_key', value: draft.key }] : carried(filling, { copy, brought }),
    takesFile: page.questions.some(({ kind }) => kind === 'content'),
    keeps: page.questions.length > 0,
    keptDays,
    refused,
    ...(draft && number === 1 && isOld(draft, the) && { draftSaved: timeText(draft.updatedAt) }),
    ...(direct && { send: commandText(spec.type, process.name), then: nextText(the, filling.answers) }),
    ...(form.copies && number === 1 && !draft && { copyFrom: `${address}/copy` }),
  };
};

/** What `forms/check.njk` draws: each answer with the way to change it. */
export const checkModel = (
  the: TheForm,
  filling: Filling,
  say: (question: Question, prefix: string) => readonly string[],
  refused?: Readonly<{ refused: RefusalWords; refusedAt?: Readonly<{ href: string; text: string }> }>,
) => {
  const { address, spec, process } = the;
  const pages = pagesNow(the, filling.answers);
  const sections = pages.map(({ title, questions }, i) => ({
    title,
    rows: questions.map((question) => ({
      label: question.label,
      lines: say(question, ''),
      href: `${pageAddress(address, i + 1, true)}#${idOf(question.name)}`,
    })),
  }));
  return {
    title: 'Check your answers',
    caption: captionOf(the),
    doing: commandText(spec.type, process.name),
    sections: sections.filter(({ rows }) => rows.length),
    send: commandText(spec.type, process.name),
    then: nextText(the, filling.answers),
    action: checkAddress(address),
    back: pageAddress(address, pages.length),
    key: filling.key,
    keptDays,
    errors: [],
    ...refused,
  };
};
