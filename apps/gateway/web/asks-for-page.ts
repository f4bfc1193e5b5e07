import type { NextFunction, Request, Response } from 'express';
import type { PageRequest } from './page-request.js';

/** Addresses that serve one thing to everybody, a browser included. */
const never = /^\/(?:assets|docs|health|metrics|problems|web|openapi\.json|asyncapi\.json)(?:[/?]|$)/;
const posted = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

const pageTypes = ['text/html', 'application/xhtml+xml', 'text/event-stream'];
/** The types that an Accept header names, the most wanted first; what is wanted alike keeps its order, what is refused (`q=0`) is left out. */
const wanted = (accept: string): readonly string[] =>
  accept
    .split(',')
    .map((part) => {
      const [type = '', ...rest] = part.split(';').map((one) => one.trim().toLowerCase());
      const q = rest.find((one) => one.startsWith('q='));
      return { type, q: q === undefined ? 1 : Number(q.slice(2)) || 0 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q)
    .map(({ type }) => type);

/** What names no page and only takes anything, as most programs do, is no browser. */
const prefersHtml = (accept = ''): boolean => {
  const first = wanted(accept).find((type) => type === 'application/json' || pageTypes.includes(type));
  return first !== undefined && pageTypes.includes(first);
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
