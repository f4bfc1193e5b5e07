import { All } from '@nestjs/common';
import { problemError } from '#libs/http/problem-kinds.js';
import { OpenPage, WebController } from './web-controller.js';

/** An address that is no page, or one that takes no form. */
@WebController()
export class NotFoundController {
  @OpenPage()
  @All(['', '*rest'])
  nothing(): never {
    throw problemError('NotFound');
  }
}
