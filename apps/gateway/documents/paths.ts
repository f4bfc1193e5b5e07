import { mediaTypes } from '#libs/domain/process/index.js';
import type { ProblemName } from '#libs/http/problem-kinds.js';
import { idempotencyKey } from '../openapi/command-paths.js';
import { answer, caseProblems, commandProblems, problems } from '../openapi/responses.js';

const id = (description: string) => ({
  name: 'id',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
const hidden: readonly ProblemName[] = ['NotFound', 'NotAllowed'];
/** What may be wrong with a file that is sent. */
export const fileProblems: readonly ProblemName[] = [
  ...(['DocumentMissing', 'DocumentEmpty', 'DocumentTooLarge', 'DocumentTypeRefused'] as const),
  ...(['DocumentTypeDiffers', 'DocumentActive', 'DocumentInfected', 'ScannerDown'] as const),
];
const form = {
  type: 'object',
  required: ['about', 'document'],
  properties: {
    about: {
      type: 'string',
      description: 'What it is about: `case`, `task:<key>` or `application:<id>`.',
      pattern: '^(case|task:[a-z0-9-]+|application:[a-z0-9-]+)$',
    },
    document: { type: 'string', format: 'binary', description: 'PDF, DOCX, ODT, PNG, JPEG or plain text in UTF-8.' },
  },
};
const bytes = Object.fromEntries(mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
const signedIn = { tags: ['documents'], security: [{ issuer: [] }] };

/** The OpenAPI paths of documents: a file comes and goes as what it is, and not as JSON. */
export const documentPaths: Readonly<Record<string, object>> = {
  '/cases/{id}/documents': {
    get: {
      operationId: 'documents',
      summary: 'The documents of a case that you may see.',
      ...signedIn,
      parameters: [id('The case.')],
      responses: { ...answer(200, 'What you asked for.', 'Documents'), ...problems(hidden) },
    },
    post: {
      operationId: 'attach-document',
      summary: 'Attach a document to a case, to a task of yours, or to your own application.',
      description:
        'Its content is checked against its name and its declared type, and by the malware scanner where there is one.',
      ...signedIn,
      parameters: [id('The case.'), idempotencyKey],
      requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } },
      responses: {
        ...answer(201, 'Attached, now or before.', 'Attached', { Location: 'The document.' }),
        ...problems([...hidden, ...commandProblems, ...caseProblems, ...fileProblems]),
      },
    },
  },
  '/documents/{id}': {
    get: {
      operationId: 'document',
      summary: 'A document’s bytes, to keep and not to show in a browser.',
      ...signedIn,
      parameters: [id('The document.')],
      responses: {
        200: {
          description: 'The document.',
          headers: { 'Content-Disposition': { description: 'Its name.', schema: { type: 'string' } } },
          content: bytes,
        },
        ...problems(hidden),
      },
    },
  },
};
