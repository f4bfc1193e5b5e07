import type { Response } from 'express';
import nunjucks from 'nunjucks';
import type { Problem } from '#libs/http/problem.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { StaffId } from '#libs/kernel/index.js';
import type { Callers } from '../auth/callers.js';
import type { Engine } from '../engine.js';
import { send } from '../reply.js';
import { navigationFor } from './navigation.js';
import type { PageRequest } from './page-request.js';
import { filters } from './filters.js';
import type { Sessions } from './session/types.js';
import { firstOf, problemWords } from './problem-words.js';
import { createTemplates } from './templates.js';
import { assetAddress } from './static-files.js';

export const PAGES = Symbol('pages');
type Model = Readonly<Record<string, unknown>> & Readonly<{ title: string }>;
type Saying = Readonly<{ done?: string; important?: string }>;

const html = 'text/html; charset=utf-8';

/** Draws pages and sends people on; what every page needs (who they are, where they can go, the form token) is added here. */
export const createPages = (
  { engine, callers, sessions }: Readonly<{ engine: Engine; callers: Callers; sessions: Sessions }>,
  templates = createTemplates(filters),
) => {
  /** What each form that changes something carries, so that no other site can send it. */
  const csrfField = (token: string) =>
    new nunjucks.runtime.SafeString(
      templates.renderString('<input type="hidden" name="_csrf" value="{{ token }}">', { token }),
    );
  const me = async (id: StaffId) => (await engine.names([id])).get(id) ?? id;
  const common = async (request: PageRequest, response: Response) => {
    const { session } = request;
    const caller = session && request.identity ? callers.personOf(request) : undefined;
    const nonce = response.locals['nonce'] as string;
    return {
      cspNonce: nonce,
      navigation: navigationFor(caller, request.page?.address ?? '/'),
      address: request.page?.address ?? '/',
      asset: assetAddress,
      requestId: request.id,
      ...(session &&
        caller && {
          csrfField: () => csrfField(session.csrf),
          me: { id: caller.id, name: await me(caller.id) },
          banner: await sessions.heard(session),
        }),
    };
  };
  const pages = {
    /** Answers the page that a template makes of a model; `title` is the page's own, without the service's name. */
    show: async (request: PageRequest, response: Response, template: string, model: Model, status = 200) => {
      const page = templates.render(template, { ...(await common(request, response)), ...model });
      send(response, status, html, page);
    },
    /** After a POST: the page to look at next, with what was done said at its head, once. */
    goTo: async ({ session }: PageRequest, response: Response, address: string, { done, important }: Saying = {}) => {
      if (session && done) await sessions.say(session, { kind: 'success', text: done });
      if (session && important) await sessions.say(session, { kind: 'important', text: important });
      response.redirect(303, address);
    },
    /** A problem as a page that says what happened and what to do next. */
    problem: async (
      request: PageRequest,
      response: Response,
      problem: Problem,
      headers: Readonly<Record<string, string>>,
    ) => {
      for (const [name, value] of Object.entries(headers))
        if (name !== 'WWW-Authenticate') response.setHeader(name, value);
      if (problem.type === problemError('NotSignedIn').problem.type && request.method === 'GET') {
        const back = request.page?.address ?? '/';
        return response.redirect(303, `/sign-in?back=${encodeURIComponent(back)}`);
      }
      const said = problemWords(problem);
      const model = { title: said.title, problem: said, first: firstOf(problem, request) };
      return pages.show(request, response, 'problem.njk', model, problem.status);
    },
  };
  return pages;
};
export type Pages = ReturnType<typeof createPages>;
