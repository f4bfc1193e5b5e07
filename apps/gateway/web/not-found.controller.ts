import { All, Req } from '@nestjs/common';
import { problemError } from '#libs/http/problem-kinds.js';
import { OpenPage, WebController } from './web-controller.js';
import type { PageRequest } from './page-request.js';

/** An address that is no page. */
@WebController()
export class NotFoundController {
  @OpenPage()
  @All('*rest')
  nothing(@Req() _: PageRequest): never {
    throw problemError('NotFound');
  }
}
