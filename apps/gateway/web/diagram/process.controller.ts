import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { drawDiagram } from '#libs/diagram/draw.js';
import { statusesInOrder } from '#libs/diagram/story.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';

/** A process as it runs, without a case: every place, what leads on from it, and who decides that. */
@WebController('processes')
export class ProcessController {
  constructor(@Inject(PAGES) private readonly pages: Pages) {}

  @Get('internal-post')
  internalPost(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    return this.pages.show(request, response, 'diagram/process.njk', {
      title: 'How an internal post is filled',
      places: statusesInOrder,
      picture: drawDiagram(
        'How an internal post is filled',
        'Each box is a place where a post may stand; the lines say what leads from one to the next. The list before this picture says the same.',
      ),
    });
  }
}
