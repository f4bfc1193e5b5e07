import type { Response } from 'express';
import type { Content } from '#libs/contents/index.js';

/** Sends a file of the trust's own to be kept, and never to be run: as an attachment, called so where it has a name. */
export const sendContent = (response: Response, { bytes, mediaType }: Content, name?: string): void => {
  response.writeHead(200, {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Length': bytes.length,
    'Content-Disposition': name ? `attachment; filename="${name}"` : 'attachment',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
  response.end(bytes);
};
