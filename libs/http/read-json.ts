import type { IncomingMessage } from 'node:http';
import { problemError } from './problem-kinds.js';

const json = /^application\/json\s*(;|$)/i;

const assertJson = ({ headers }: IncomingMessage, limit: number): void => {
  if (!json.test(headers['content-type'] ?? '')) throw problemError('UnsupportedMediaType');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') throw problemError('UnsupportedMediaType');
  if (Number(headers['content-length'] ?? 0) > limit) throw problemError('BodyTooLarge', {}, { Connection: 'close' });
};

const collect = (request: IncomingMessage, limit: number) =>
  new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        reject(problemError('BodyTooLarge', {}, { Connection: 'close' }));
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('aborted', () =>
      reject(problemError('InvalidRequest', { detail: 'The request ended before its body did.' })),
    );
  });

/** The JSON body of a request, of at most `limit` bytes. Throws the problems 400, 413 and 415. */
export const readJson = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  assertJson(request, limit);
  const text = await collect(request, limit);
  try {
    return JSON.parse(text.toString('utf8')) as unknown;
  } catch {
    throw problemError('InvalidRequest', { errors: [{ path: '', message: 'The body is not JSON.' }] });
  }
};
