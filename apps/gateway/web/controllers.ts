import type { Type } from '@nestjs/common';
import { NotFoundController } from './not-found.controller.js';
import { ServiceController } from './service.controller.js';

/** Every part of the web interface; what no other serves is answered last. */
export const webControllers: readonly Type[] = [ServiceController, NotFoundController];
