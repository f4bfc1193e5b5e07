import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Settings } from '../../settings.js';
import type { PageRequest } from '../page-request.js';

/** The policy of a page: scripts and styles of this host alone, none inside the page but those with the nonce. */
const policyOfPage = (nonce: string, issuer: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Signing out is a form of ours that ends at the issuer; a browser looks at the whole way.
    `form-action 'self' ${new URL(issuer).origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** Headers that tell a browser what an answer may do: nothing at all for the API, little for pages. Comes after `servePages`. */
export const webSecurity = ({ issuer, web }: Pick<Settings, 'issuer' | 'web'>) => {
  const strict = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    // Over plain HTTP browsers pass it over; on one machine nobody should be told.
    strictTransportSecurity: web.publicUrl?.startsWith('http:')
      ? false
      : { maxAge: 31_536_000, includeSubDomains: true },
  });
  return (request: Request, response: Response, next: NextFunction): void =>
    strict(request, response, (error?: unknown) => {
      if (!error && (request as PageRequest).page) {
        const nonce = randomBytes(16).toString('base64');
        response.locals['nonce'] = nonce;
        response.setHeader('Content-Security-Policy', policyOfPage(nonce, issuer));
        // With no-referrer a browser says Origin: null of our own forms.
        response.setHeader('Referrer-Policy', 'same-origin');
      }
      next(error);
    });
};
