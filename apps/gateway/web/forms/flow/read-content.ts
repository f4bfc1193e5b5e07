import type { Response } from 'express';
import { ProblemError } from '#libs/http/problem.js';
import { keptFile } from '../../../contents/kept-file.js';
import { receiveFile } from '../../../documents/receive-file.js';
import type { Engine } from '../../../engine.js';
import type { Settings } from '../../../settings.js';
import type { PageRequest } from '../../page-request.js';
import { checkFormToken, formTokenField } from '../../security/form-token.js';
import { askedField, contentFields } from '../kinds/content.js';

const isMultipart = ({ headers }: PageRequest): boolean =>
  /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
const without = (fields: Readonly<Record<string, string>>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
/** What is said at the field; whatever is no fault of the file is thrown on. */
const faultOf = (error: unknown): string => {
  if (error instanceof ProblemError && error.problem.status < 500)
    return `${error.problem.title}. ${error.problem.detail}`;
  throw error;
};

/**
 * Makes of a page that came with a file one without: the file is kept, and the answer to its question is the hash, or what is wrong with the file.
 * Throws the problems 400 and 403.
 */
export const readContent = async (
  { contents }: Pick<Engine, 'contents'>,
  { documents }: Pick<Settings, 'documents'>,
  request: PageRequest,
  response: Response,
): Promise<void> => {
  if (!isMultipart(request)) return;
  const { fields, file } = await receiveFile(request, response, documents.maxMb);
  checkFormToken(request, fields);
  const name = fields[askedField] ?? '';
  const { type, bytes, file: called, wrong } = contentFields(name);
  const body = without(fields, formTokenField, askedField, wrong);
  if (!name || !file?.name) return void (request.body = body);
  try {
    const { bytes: sent, mediaType } = await keptFile(documents, file);
    const kept = await contents.put(sent, mediaType);
    request.body = { ...body, [name]: kept.hash, [type]: mediaType, [bytes]: String(kept.bytes), [called]: file.name };
  } catch (error) {
    request.body = { ...without(body, name, type, bytes, called), [wrong]: faultOf(error) };
  }
};
