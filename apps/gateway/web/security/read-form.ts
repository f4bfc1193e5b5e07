import express, { type Request, type Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';

/** What was typed into a form; a name that stands there twice has a list. */
export type FormFields = Readonly<Record<string, string | string[]>>;

// What the API takes as JSON in 256 KB, a form may write three times as long.
const parse = express.urlencoded({ extended: false, limit: '768kb', parameterLimit: 5000 });

/** Reads a form (application/x-www-form-urlencoded) into `request.body`. Throws the problems 400 and 413. */
export const readForm = (request: Request, response: Response): Promise<FormFields> =>
  new Promise((resolve, reject) =>
    parse(request, response, (error?: unknown) => {
      const status = (error as { status?: number } | undefined)?.status;
      if (error) return reject(problemError(status === 413 ? 'BodyTooLarge' : 'InvalidRequest'));
      const fields = Object.entries((request.body ?? {}) as FormFields).filter(([name]) => name !== '__proto__');
      request.body = Object.fromEntries(fields);
      resolve(request.body as FormFields);
    }),
  );
