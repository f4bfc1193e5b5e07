import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { diagramOf, diagrams } from '#libs/diagram/diagrams.js';
import { problemError } from '#libs/http/problem-kinds.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { pictureSays } from './picture-says.js';

/** A process as it runs, without a case: every place, what leads on from it, and who decides that. */
@WebController('processes')
export class ProcessController {
  constructor(@Inject(PAGES) private readonly pages: Pages) {}

  @Get(diagrams.map(({ map }) => map.process))
  show(@Req() request: PageRequest, @Res() response: Response): Promise<void> {
    const diagram = diagramOf(request.path.split('/').at(-1) ?? '');
    if (!diagram) throw problemError('NotFound');
    const { title } = diagram.map;
    return this.pages.show(request, response, 'diagram/process.njk', {
      title,
      thing: diagram.map.thing,
      places: diagram.statusesInOrder,
      picture: diagram.draw(title, pictureSays(diagram)),
    });
  }
}
