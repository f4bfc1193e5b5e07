import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { problem, problemError } from '#libs/http/problem-kinds.js';
import { Public } from '../auth/public.js';

/** The page that a problem's `type` leads to. */
@Public()
@Controller('problems')
export class ProblemsController {
  @Get(':name')
  describe(@Param('name') name: string, @Res() response: Response) {
    if (!/^[A-Z][A-Za-z]{2,60}$/.test(name)) throw problemError('NotFound');
    const { title, status, detail } = problem(name);
    response
      .type('html')
      .send(
        `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>Status ${status}, <code>${name}</code></p><p>${detail}</p></html>`,
      );
  }
}
