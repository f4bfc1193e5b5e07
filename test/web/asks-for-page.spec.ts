import { expect, test } from '@jest/globals';
import type { Request } from 'express';
import { asksForPage } from '../../apps/gateway/web/asks-for-page.js';

const chromium = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const asks = (method: string, url: string, headers: Readonly<Record<string, string>>): boolean =>
  asksForPage({ method, url, headers } as unknown as Pick<Request, 'method' | 'headers' | 'url'>);

test.each([
  ['GET', '/cases', { accept: chromium }],
  ['HEAD', '/tasks/internal-post-1/identify-post', { accept: 'text/html' }],
  ['GET', '/cases', { accept: 'application/json;q=0.4, TEXT/HTML;Q=0.5' }],
  ['GET', '/cases', { accept: 'application/json;q=0, text/html;charset=utf-8' }],
  ['GET', '/live', { accept: 'text/event-stream' }],
  ['POST', '/cases/x/do/cancel-post', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['POST', '/cases/x/documents', { 'content-type': 'multipart/form-data; boundary=x' }],
])('a browser that asks %s %s gets a page', (method, url, headers) => {
  expect(asks(method, url, headers as unknown as Record<string, string>)).toBe(true);
});

test.each([
  ['GET', '/cases', {}],
  ['GET', '/cases', { accept: '*/*' }],
  ['GET', '/cases', { accept: 'application/json' }],
  ['GET', '/cases', { accept: 'application/json, text/html;q=0.5' }],
  ['GET', '/cases', { accept: 'text/html;q=0.5, application/json' }],
  ['GET', '/cases', { accept: 'text/html;q=0' }],
  ['GET', '/cases', { accept: 'text/html; q=0.0, */*' }],
  ['GET', '/cases', { accept: 'text/html;q=many' }],
  ['GET', '/cases', { accept: chromium, authorization: 'Bearer x' }],
  ['POST', '/internal-posts', { 'content-type': 'application/json' }],
  ['POST', '/internal-posts', { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer x' }],
  ['DELETE', '/cases', { accept: chromium }],
  ['GET', '/docs', { accept: chromium }],
  ['GET', '/docs/oauth2-redirect.html?code=1', { accept: chromium }],
  ['GET', '/problems/TaskChanged', { accept: chromium }],
  ['GET', '/assets/app.css?v=1', { accept: chromium }],
  ['GET', '/web/cases', { accept: chromium }],
])('%s %s with %j is not for a page', (method, url, headers) => {
  expect(asks(method, url, headers as unknown as Record<string, string>)).toBe(false);
});
