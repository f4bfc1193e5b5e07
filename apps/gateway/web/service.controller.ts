import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { PageRequest } from './page-request.js';
import { PAGES, type Pages } from './pages.js';
import { OpenPage, WebController } from './web-controller.js';

/** What the service says about itself. */
@WebController()
export class ServiceController {
  constructor(@Inject(PAGES) private readonly pages: Pages) {}

  @OpenPage()
  @Get('accessibility')
  accessibility(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    return this.pages.show(request, response, 'accessibility.njk', { title: 'How accessible this service is' });
  }
}
