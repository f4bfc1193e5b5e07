import type { Type } from '@nestjs/common';
import { ConsumersController } from './consumers.controller.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { SentNoticesController } from './notices.controller.js';
import { OverviewController } from './overview.controller.js';
import { ParkedController } from './parked.controller.js';
import { PeopleImportController } from './people/people.controller.js';
import { WorkflowsController } from './workflows.controller.js';

/** The pages for those who run this installation. */
export const operationsControllers: readonly Type[] = [
  OverviewController,
  ParkedController,
  ConsumersController,
  DeadLettersController,
  WorkflowsController,
  SentNoticesController,
  PeopleImportController,
];
