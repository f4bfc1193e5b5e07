import type { NextFunction, Request, Response } from 'express';
import type { PageRequest } from './page-request.js';

/** Addresses that serve one thing to everybody, a browser included. */
const never = /^\/(?:assets|docs|health|metrics|problems|web|openapi\.json|asyncapi\.json)(?:[/?]|$)/;
const posted = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

const prefersHtml = (accept = ''): boolean => {
  const html = accept.search(/text\/html|application\/xhtml\+xml|text\/event-stream/i);
  const json = accept.search(/application\/json/i);
  return html >= 0 && (json < 0 || html < json);
};

/** Whether a browser asks for a page; a program that shows a token or takes JSON asks the API, at the same addresses. */
export const asksForPage = ({ method, headers, url }: Pick<Request, 'method' | 'headers' | 'url'>): boolean => {
  if (headers.authorization !== undefined || never.test(url)) return false;
  if (method === 'POST') return posted.test(headers['content-type'] ?? '');
  return (method === 'GET' || method === 'HEAD') && prefersHtml(headers.accept);
};

/** Sends those who ask for a page to the controllers of pages, which live under `/web`; nobody else reaches them. */
export const servePages = (incoming: Request, response: Response, next: NextFunction): void => {
  const request = incoming as PageRequest;
  response.vary('Accept');
  if (asksForPage(request)) {
    request.page = { address: request.url };
    request.url = `/web${request.url === '/' ? '' : request.url}`;
  } else if (/^\/web(?:[/?]|$)/.test(request.url)) request.url = '/not-found';
  next();
};
