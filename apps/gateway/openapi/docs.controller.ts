import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { asyncApiDocument } from '#libs/messaging/async-api.js';
import { problemError } from '#libs/http/problem-kinds.js';
import { Public } from '../auth/public.js';
import { SETTINGS, type Settings } from '../settings.js';
import { openApiDocument } from './document.js';

const require = createRequire(import.meta.url);
const assets = dirname(require.resolve('swagger-ui-dist/package.json'));
const files = new Set([
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'oauth2-redirect.html',
  'oauth2-redirect.js',
  'favicon-32x32.png',
]);

const page = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Understudy: try the API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/docs/favicon-32x32.png"><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div><noscript>This page needs JavaScript. The document is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body></html>`;

const start = `window.addEventListener('load', () => {
  const ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, persistAuthorization: false,
    oauth2RedirectUrl: location.origin + '/docs/oauth2-redirect.html' });
  ui.initOAuth({ clientId: 'understudy-web', scopes: 'openid', usePkceWithAuthorizationCodeGrant: true });
});`;

/** The OpenAPI document and a page to try it on, from files of this gateway alone. */
@Public()
@Controller()
export class DocsController {
  private readonly document: object;
  private readonly policy: string;

  constructor(@Inject(SETTINGS) { issuer }: Settings) {
    this.document = openApiDocument(issuer);
    // Swagger UI sets styles from script; its own requests go here and to the issuer.
    this.policy = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self' ${new URL(issuer).origin}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`;
  }

  /** What subscribers can rely on: topics, messages and their schemas. */
  @Get('asyncapi.json')
  asyncapi() {
    return asyncApiDocument();
  }

  @Get('openapi.json')
  openapi() {
    return this.document;
  }

  @Get('docs')
  docs(@Res() response: Response) {
    response.setHeader('Content-Security-Policy', this.policy);
    // The window in which one signs in must be able to tell this one.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin-allow-popups');
    response.type('html').send(page);
  }

  @Get('docs/:file')
  asset(@Param('file') file: string, @Res() response: Response) {
    response.setHeader('Content-Security-Policy', this.policy);
    response.setHeader('Cross-Origin-Opener-Policy', 'unsafe-none');
    if (file === 'start.js') return void response.type('js').send(start);
    if (!files.has(file)) throw problemError('NotFound');
    response.sendFile(file, { root: assets, cacheControl: false });
  }
}
