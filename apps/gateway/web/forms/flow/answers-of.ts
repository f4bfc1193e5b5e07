import { randomUUID } from 'node:crypto';
import { afterText } from '#libs/words/index.js';
import { one, only, without, type Posted } from '../posted.js';
import { readAll, sayAll, writeAll } from '../questions.js';
import { pagesOf, questionsOf } from '../read-form.js';
import type { FormPage } from '../types.js';
import type { Begun, Draft, Written } from './drafts.js';
import type { TheForm } from './the-form.js';

/** A form as far as somebody has filled it in. */
export type Filling = Begun & Written;

/** What a form begins with before anybody has typed, with what an answer brings in besides. */
const beginning = ({ form, context }: TheForm): Posted => {
  const values = form.begins?.(context) ?? {};
  const first = writeAll(questionsOf(form.pages(context, {})), values);
  return { ...writeAll(questionsOf(pagesOf(form, context, first)), values), ...first };
};
export const pagesNow = ({ form, context }: TheForm, answers: Posted): readonly FormPage[] =>
  pagesOf(form, context, answers);

/** What happens next once a form is sent with these answers; undefined where they are gone and it would depend on them. */
export const nextText = (the: TheForm, answers: Posted | undefined): string | undefined => {
  const { form, spec, context, process } = the;
  if (form.next && !answers) return undefined;
  const soFar = answers && form.next ? readAll(questionsOf(pagesNow(the, answers)), answers).value : {};
  return form.next?.(soFar, context) ?? afterText(spec.type, process.name);
};

/** The answers in words, for when their form is gone. */
const said = (the: TheForm, answers: Posted): Written['said'] =>
  sayAll(questionsOf(pagesNow(the, answers)), answers, the.context).map(({ question, said: lines }) => ({
    label: question.label,
    lines,
  }));

/** A form that nobody has begun; nothing is kept of it before something is sent. */
export const fresh = (the: TheForm, key: string = randomUUID()): Filling => ({
  form: the.address,
  ...(the.known && { case: the.known.stream }),
  command: the.spec.type,
  key,
  ...(the.context.task && the.spec.by.kind === 'task' && { taskVersion: the.context.task.version }),
  answers: beginning(the),
  fixed: the.form.fixed?.(the.context) ?? {},
  said: [],
});

type Brought = Readonly<Record<string, unknown>>;
/** The form with the answers that its address brings along, and with those that they lead to. */
export const withPrefilled = (the: TheForm, so: Filling, query: Brought): Filling => {
  const brought = the.form.prefills?.(query);
  if (!brought) return so;
  const first = { ...so.answers, ...writeAll(questionsOf(pagesNow(the, so.answers)), brought) };
  return { ...so, answers: { ...first, ...writeAll(questionsOf(pagesNow(the, first)), brought) } };
};
const object = (json: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
/** What a page carries that was drawn before there was a draft: the form as its reader saw it. */
export const carried = (
  { key, taskVersion, fixed }: Filling,
  { copy, brought }: Readonly<{ copy?: string | undefined; brought?: Brought | undefined }>,
) =>
  Object.entries({
    _key: key,
    _version: taskVersion,
    _fixed: JSON.stringify(fixed),
    _copy: copy,
    _brought: brought && JSON.stringify(brought),
  }).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: String(value) }]));
const visible = /^[\x21-\x7e]{1,200}$/;
/** The key that a page carries, which makes sending it again the same command; undefined for anything that can be none. */
export const keyIn = (body: Posted): string | undefined => {
  const key = one(body, '_key');
  return visible.test(key) ? key : undefined;
};
const version = /^\d{1,9}$/;
/** The same, read back. */
export const asRead = (the: TheForm, body: Posted): Filling => {
  const begun = withPrefilled(the, fresh(the, keyIn(body)), (object(one(body, '_brought')) ?? {}) as Brought);
  const seen = one(body, '_version');
  return {
    ...begun,
    ...(version.test(seen) && the.spec.by.kind === 'task' && { taskVersion: Number(seen) }),
    fixed: object(one(body, '_fixed')) ?? begun.fixed,
  };
};

/** The form with what was posted on one of its pages; the other pages stay as they were. */
export const withPosted = (the: TheForm, so: Filling, { questions }: FormPage, body: Posted): Filling => {
  const names = questions.map(({ name }) => name);
  const answers = { ...without(so.answers, names), ...only(body, names) };
  return { ...so, answers, said: said(the, answers) };
};
export const withAnswers = (the: TheForm, so: Filling, answers: Posted): Filling => ({
  ...so,
  answers,
  said: said(the, answers),
});
/** The form that somebody goes on with, or a fresh one. */
export const goingOn = (the: TheForm, draft: Draft | undefined): Filling => draft ?? fresh(the);
