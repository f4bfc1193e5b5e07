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

/** Postgres keeps neither a NUL nor half a surrogate pair; both can arrive only as escapes. */
const unstorable = /\0|\p{Surrogate}/u;
const parse = (text: string): unknown =>
  text.includes('\\u')
    ? JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string' && unstorable.test(value)) throw new SyntaxError('no text');
        return value;
      })
    : JSON.parse(text);

/** The JSON body of a request, of at most `limit` bytes. Throws the problems 400, 413 and 415. */
export const readJson = async (request: IncomingMessage, limit: number): Promise<unknown> => {
  assertJson(request, limit);
  const bytes = await collect(request, limit);
  try {
    return parse(bytes.toString('utf8'));
  } catch {
    throw problemError('InvalidRequest', {
      errors: [{ path: '', message: 'The body is not JSON, or holds a sign that is no text.' }],
    });
  }
};
