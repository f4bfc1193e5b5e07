import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { problemError } from '#libs/http/problem-kinds.js';
import type { ProblemError } from '#libs/http/problem.js';

export type SentFile = Readonly<{ name: string; says: string; bytes: Buffer }>;
export type Received = Readonly<{ fields: Readonly<Record<string, string>>; file: SentFile | undefined }>;

const field = 'document';
const limitsOf = (maxMb: number, fields: number) => ({
  fileSize: maxMb * 1024 * 1024,
  files: 1,
  fields,
  parts: fields + 1,
  fieldNameSize: 50,
  fieldSize: 2_000,
});

const problemOf = (error: unknown, maxMb: number, fields: number): ProblemError => {
  if (!(error instanceof MulterError)) return problemError('InvalidRequest');
  if (error.code === 'LIMIT_FILE_SIZE') return problemError('DocumentTooLarge', { facts: { mostMb: maxMb } });
  const message = `Send one file as ${field}, and at most ${fields} short fields.`;
  return problemError('InvalidRequest', { errors: [{ path: field, message }] });
};

/** The file and the fields of a multipart form, in memory and within limits. Throws the problems 400, 413 and 415. */
export const receiveFile = (request: Request, response: Response, maxMb: number, most = 10): Promise<Received> =>
  new Promise((resolve, reject) => {
    if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? ''))
      return reject(problemError('UnsupportedMediaType', { detail: 'Send the document as multipart/form-data.' }));
    const receive = multer({ storage: multer.memoryStorage(), limits: limitsOf(maxMb, most), defParamCharset: 'utf8' });
    receive.single(field)(request, response, (error?: unknown) => {
      if (error) return reject(problemOf(error, maxMb, most));
      const { file } = request;
      const fields = { ...(request.body as Readonly<Record<string, unknown>> | undefined) };
      resolve({
        fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)])),
        file: file && { name: file.originalname, says: file.mimetype, bytes: file.buffer },
      });
    });
  });
