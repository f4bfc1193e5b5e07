import type { Response } from 'express';
import { problemError } from '#libs/http/problem-kinds.js';
import { ProblemError } from '#libs/http/problem.js';
import { limits, readPolicy, type ReadText, type Reading } from '#libs/policy-import/index.js';
import { keptFile } from '../../contents/kept-file.js';
import { receiveFile, type Received, type SentFile } from '../../documents/receive-file.js';
import type { DocumentSettings } from '../../documents/settings.js';
import { fileProblem } from '../documents/file-problem.js';
import type { PageRequest } from '../page-request.js';
import { checkFormToken } from '../security/form-token.js';
import { unreadableWords } from '../processes/policy/clauses.js';

/** A document that was read as a policy, to be kept under its hash. */
export type Imported = Readonly<{ bytes: Buffer; mediaType: string; reading: ReadText }>;
const json = 'application/json';
/** More schools than this no trust has. */
const mostFields = 250;

const problemText = ({ problem }: ProblemError, maxMb: number): string | undefined => {
  switch (problem.type.slice('/problems/'.length)) {
    case 'DocumentMissing':
      return 'Choose the document of the policy';
    case 'DocumentTypeRefused':
      return 'The document must be a PDF, a Word document (DOCX), Markdown or plain text';
    default:
      return fileProblem(problem, maxMb);
  }
};
const unreadableText = (reading: Exclude<Reading, { ok: true }>): string => {
  if (reading.why !== 'too-large') return `The document can not be read. ${unreadableWords[reading.why]}`;
  const most = reading.of === 'bytes' ? `${limits.bytes / 1024 / 1024} MB` : `${reading.allowed.toLocaleString('en-GB')} ${reading.of}`; // prettier-ignore
  return `The document is larger than a policy is: at most ${most} are read`;
};

/** The document that somebody chose, or what is wrong with it in a sentence. Throws the problems that are no matter of the file. */
export const importedFile = async (
  documents: DocumentSettings,
  file: SentFile | undefined,
): Promise<Imported | string> => {
  try {
    const { bytes, mediaType } = await keptFile(documents, file?.name ? file : undefined);
    if (mediaType === json) throw problemError('DocumentTypeRefused');
    const reading = await readPolicy({ name: file?.name ?? '', mediaType, bytes });
    return reading.ok ? { bytes, mediaType, reading } : unreadableText(reading);
  } catch (error) {
    // A Word document with a password is packed into something else.
    const reading = file?.bytes.length
      ? await readPolicy({ name: file.name, mediaType: '', bytes: file.bytes })
      : undefined;
    if (reading && !reading.ok && reading.why === 'encrypted') return unreadableText(reading);
    const text = error instanceof ProblemError ? problemText(error, documents.maxMb) : undefined;
    if (text === undefined) throw error;
    return text;
  }
};

/** The fields and the file of the form. Throws the problem 403 for a form of another session; a file that is too large is told in a sentence. */
export const receivedForm = async (
  request: PageRequest,
  response: Response,
  { maxMb }: DocumentSettings,
): Promise<Received | string> => {
  try {
    const received = await receiveFile(request, response, maxMb, mostFields);
    checkFormToken(request, received.fields);
    return received;
  } catch (error) {
    const large = error instanceof ProblemError ? fileProblem(error.problem, maxMb) : undefined;
    if (large === undefined) throw error;
    return large;
  }
};
