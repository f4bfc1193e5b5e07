import { basename } from 'node:path';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { sheets } from '#libs/directory/csv/sheets.js';
import type { Files } from '#libs/directory/imports/plan.js';
import { problemError } from '#libs/http/problem-kinds.js';

const maxMb = 2;
const limits = {
  fileSize: maxMb * 1024 * 1024,
  files: sheets.length,
  fields: 5,
  parts: sheets.length + 5,
  fieldNameSize: 50,
  fieldSize: 500,
};
export type Brought =
  | Readonly<{ ok: true; files: Files; fields: Readonly<Record<string, unknown>> }>
  | Readonly<{ ok: false; problem: string; fields: Readonly<Record<string, unknown>> }>;

const names = sheets.map(({ file }) => file).join(', ');
const utf8 = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const readFiles = (sent: readonly Express.Multer.File[]): Files | string => {
  const files: Record<string, string> = {};
  for (const { originalname, buffer } of sent) {
    const name = basename(originalname).toLowerCase();
    if (!sheets.some(({ file }) => file === name)) return `One file is none of the directory. Name them: ${names}.`;
    if (name in files) return `${name} was chosen twice. Choose it once.`;
    const text = utf8(buffer);
    if (text === undefined) return `${name} is not UTF-8. Save it as comma-separated UTF-8.`;
    files[name] = text;
  }
  return Object.keys(files).length ? files : 'Choose at least one file.';
};

/** The CSV files and fields of a multipart form, in memory and within limits; what is wrong with them in words. Throws the problem 400. */
export const receiveFiles = (request: Request, response: Response): Promise<Brought> =>
  new Promise((resolve, reject) => {
    if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? ''))
      return reject(problemError('InvalidRequest'));
    const receive = multer({ storage: multer.memoryStorage(), limits, defParamCharset: 'utf8' });
    receive.array('files', sheets.length)(request, response, (error?: unknown) => {
      const fields = { ...(request.body as Readonly<Record<string, unknown>> | undefined) };
      if (error instanceof MulterError)
        return resolve({
          ok: false,
          fields,
          problem: `Choose at most ${sheets.length} files of at most ${maxMb} MB each.`,
        });
      if (error) return reject(problemError('InvalidRequest'));
      // An empty file input sends a part without a name.
      const sent = (Array.isArray(request.files) ? request.files : []).filter(
        ({ originalname, size }) => originalname || size,
      );
      const files = readFiles(sent);
      resolve(typeof files === 'string' ? { ok: false, problem: files, fields } : { ok: true, files, fields });
    });
  });
