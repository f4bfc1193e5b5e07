import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { headersOf, problemError } from '#libs/http/problem-kinds.js';
import { ProblemError } from '#libs/http/problem.js';
import { LOG, type Log } from '../operations/log.js';
import { sendProblem } from '../reply.js';
import type { GatewayRequest } from '../request.js';
import type { PageRequest } from '../web/page-request.js';
import { PAGES, type Pages } from '../web/pages.js';
import { isDatabaseDown } from './database-down.js';
import { missing } from './missing.js';

/** The problem that an error is to the caller; never its message or stack. */
const asProblem = (error: unknown, request: GatewayRequest): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (isDatabaseDown(error)) return problemError('DatabaseDown');
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown } | null)?.status;
  if (status === 404) return missing(request.method, request.path);
  if (typeof status === 'number' && status >= 400 && status < 500) return problemError('InvalidRequest');
  return problemError('InternalError');
};

type Thrown = Readonly<{ name?: unknown; code?: unknown; stack?: unknown }>;
/** What it was and where it was thrown, without its message: that may quote what somebody wrote. */
const withoutWords = (error: unknown) => {
  const { name, code, stack } = (error ?? {}) as Thrown;
  const lines = typeof stack === 'string' ? stack.split('\n') : [];
  return { name, code, frames: lines.filter((line) => /^\s+at /.test(line)).slice(0, 12) };
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(LOG) private readonly log: Log,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<PageRequest>();
    const response = http.getResponse<Response>();
    const { problem, headers } = asProblem(error, request);
    request.note.outcome ??= problem.type.slice('/problems/'.length);
    if (problem.status === 500) this.log.error({ id: request.id, ...withoutWords(error) }, 'unexpected error');
    if (response.headersSent) return void response.destroy();
    const all = { ...headersOf(problem), ...headers };
    if (!request.page) return sendProblem(response, problem, all);
    // Where even the page of the problem can not be drawn, the problem itself is better than nothing.
    await this.pages.problem(request, response, problem, all).catch(() => sendProblem(response, problem, all));
  }
}
