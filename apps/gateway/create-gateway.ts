import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { GatewayModule, type GatewayParts } from './gateway.module.js';
import { servePages } from './web/asks-for-page.js';
import { serveFiles } from './web/static-files.js';
import { everyRequest } from './operations/every-request.js';

/** The gateway over an open engine; `listen` it, and `close` it to stop. */
export const createGateway = async (parts: GatewayParts): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(GatewayModule.over(parts), {
    bodyParser: false,
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(everyRequest(parts.log));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
      },
    }),
  );
  serveFiles(app);
  app.use(servePages);
  return app;
};
