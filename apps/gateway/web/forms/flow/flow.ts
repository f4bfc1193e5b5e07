import type { Response } from 'express';
import type { RunCommand } from '#libs/commands/types.js';
import type { Callers } from '../../../auth/callers.js';
import type { Engine } from '../../../engine.js';
import type { PageRequest } from '../../page-request.js';
import type { Pages } from '../../pages.js';
import { refusalWords } from '#libs/words/index.js';
import { problem } from '#libs/http/problem-kinds.js';
import type { Posted } from '../posted.js';
import type { Drafts, Draft } from './drafts.js';
import { captionOf, homeOf } from './page-model.js';
import type { PeopleSearch } from './people-search.js';
import { theForm, type TheForm } from './the-form.js';
import { whyNot } from './may-give.js';
import { addressOf, type Where } from './where.js';

export type FlowParts = Readonly<{
  engine: Engine;
  callers: Callers;
  pages: Pages;
  run: RunCommand;
  drafts: Drafts;
  search: PeopleSearch;
}>;
/** One request for a form, with what is known of it. */
export type Asking = Readonly<{
  parts: FlowParts;
  request: PageRequest;
  response: Response;
  the: TheForm;
  draft: Draft | undefined;
}>;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const version = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;

/** Finds the form that a request asks for, and what the person has typed into it so far. */
export const asking = async (
  parts: FlowParts,
  request: PageRequest,
  response: Response,
  where: Where,
): Promise<Asking> => {
  const { engine, callers, drafts } = parts;
  const caller = callers.personOf(request);
  const body = (request.body ?? {}) as Record<string, unknown>;
  const draft = await drafts.of(caller.id, addressOf(where));
  const the = await theForm(engine, caller, where, {
    copy: text(request.query['copy']) ?? text(body['_copy']),
    version: draft?.taskVersion ?? version(body['_version']),
    answers: { ...draft?.answers, ...(body as Posted) },
  });
  return { parts, request, response, the, draft };
};

/** Tells somebody that the command is not theirs to give, and whose it is. */
export const showNotYours = async (
  { parts, request, response, the }: Asking,
  why: NonNullable<ReturnType<typeof whyNot>>,
) => {
  const refused = refusalWords(why.refusal, why.facts, the.names);
  await parts.pages.show(
    request,
    response,
    'forms/not-you.njk',
    { title: refused.heading, refused, caption: captionOf(the), home: homeOf(the), errors: [] },
    problem(why.refusal).status,
  );
};
