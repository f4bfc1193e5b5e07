import { Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { diagramOf } from '#libs/diagram/diagrams.js';
import { visitsOf } from '#libs/diagram/story.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { CALLERS, type Callers } from '../../auth/callers.js';
import { ENGINE, type Engine } from '../../engine.js';
import { staysOf } from '../../queries/show-steps.js';
import { casePage } from '../cases/case-page.js';
import type { PageRequest } from '../page-request.js';
import { PAGES, type Pages } from '../pages.js';
import { WebController } from '../web-controller.js';
import { nextWays } from './next-ways.js';
import { pictureSays } from './picture-says.js';
import { placesBeen } from './places-been.js';

/** Where a case stands in its process, where it has been, and what may come next. */
@WebController('cases')
export class CaseDiagramController {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(PAGES) private readonly pages: Pages,
  ) {}

  @Get(':id/diagram')
  async show(@Req() request: PageRequest, @Res() response: Response, @Param('id') id: string): Promise<void> {
    const parts = { engine: this.engine, callers: this.callers };
    const { known, names, moment, model } = await casePage(parts, request, id, 'diagram');
    const diagram = diagramOf(known.process.name);
    if (!diagram) throw problemError('NotFound');
    const visits = visitsOf(staysOf(known, known.then.version));
    return this.pages.show(request, response, 'diagram/case.njk', {
      ...model,
      process: known.process.name,
      every: diagram.map.every,
      past: moment.past !== undefined,
      been: placesBeen(known.process.name, visits),
      ...nextWays(diagram, known, names),
      picture: diagram.draw(
        `The process; this ${diagram.map.thing} ${moment.past ? 'stood' : 'stands'} at “${model.case.status}”`,
        pictureSays(diagram),
        diagram.positionOf(visits),
      ),
    });
  }
}
