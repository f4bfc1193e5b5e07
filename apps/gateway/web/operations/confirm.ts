import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { isUuid } from '#libs/http/case-id.js';
import { NotDone, type Outcome } from '#libs/operations/log.js';
import { one, type Posted } from '../forms/posted.js';
import type { PageRequest } from '../page-request.js';
import type { Pages } from '../pages.js';

/** What a person is asked to confirm before it is done. */
export type Question = Readonly<{
  title: string;
  /** Where its form is sent to, and what goes along. */
  action: string;
  fields?: Readonly<Record<string, string>>;
  facts: readonly Readonly<{ key: string; value: string }>[];
  says: readonly string[];
  /** What is lost by it; then a reason has to be given. */
  warning?: string;
  button: string;
  back: Readonly<{ href: string; text: string }>;
}>;
export type By = Readonly<{ request: string; actor: string; reason: string }>;

const longestReason = 300;
const reasonProblem = (question: Question, reason: string): string | undefined => {
  if (question.warning && !reason) return 'Give the reason: whoever looks at the log later has to understand it.';
  return reason.length > longestReason ? `Give the reason in at most ${longestReason} characters.` : undefined;
};

/** Asks first, then does it once, however often the form is sent; what could not be done is said on the same page. */
export const confirmations = (pages: Pages) => {
  const ask = (
    request: PageRequest,
    response: Response,
    question: Question,
    given: Readonly<{ request?: string; reason?: string; problem?: string; onReason?: boolean }> = {},
  ) => {
    const status = given.problem ? 422 : 200;
    const model = {
      ...question,
      requestKey: given.request ?? randomUUID(),
      reason: given.reason ?? '',
      problem: given.problem,
      onReason: given.onReason,
    };
    return pages.show(request, response, 'operations/confirm.njk', model, status);
  };
  return {
    ask,
    carryOut: async (
      request: PageRequest,
      response: Response,
      question: Question,
      actor: string,
      perform: (by: By) => Promise<Outcome>,
      next = question.back.href,
    ) => {
      const posted = (request.body ?? {}) as Posted;
      const key = one(posted, 'request');
      const reason = one(posted, 'reason').trim();
      const given = { reason, ...(isUuid(key) && { request: key }) };
      const problem = isUuid(key) ? reasonProblem(question, reason) : 'The form was not whole. Send it once more.';
      if (problem) return ask(request, response, question, { ...given, problem, onReason: isUuid(key) });
      try {
        const { result } = await perform({ request: key, actor, reason });
        return await pages.goTo(request, response, next, { done: result });
      } catch (error) {
        if (!(error instanceof NotDone)) throw error;
        // Another try is another request: this one is in the log as it ended.
        return ask(request, response, question, { reason, problem: error.message });
      }
    },
  };
};
