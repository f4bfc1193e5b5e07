import { fileProblems } from '../documents/paths.js';
import { answer, problems } from '../openapi/responses.js';

const signedIn = { tags: ['contents'], security: [{ issuer: [] }] };
const binary = { schema: { type: 'string', format: 'binary' } };

/** The OpenAPI paths of the trust's own files. */
export const contentPaths: Readonly<Record<string, object>> = {
  '/contents': {
    post: {
      operationId: 'keepContent',
      summary: 'Keep the text of a policy or a version of the rules, under the hash of its bytes.',
      ...signedIn,
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['document'],
              properties: {
                document: { type: 'string', format: 'binary', description: 'PDF, DOCX, plain text, Markdown or JSON.' },
              },
            },
          },
        },
      },
      responses: {
        ...answer(201, 'It is kept, and was before where the same bytes were sent.', 'Content', {
          Location: 'The address of its bytes.',
        }),
        ...problems(['NotAllowed', 'UnsupportedMediaType', ...fileProblems]),
      },
    },
  },
  '/contents/{hash}': {
    get: {
      operationId: 'openContent',
      summary: 'The bytes of a text of a policy or of a version of the rules.',
      ...signedIn,
      parameters: [
        {
          name: 'hash',
          in: 'path',
          required: true,
          description: 'SHA-256 of its bytes, in hexadecimal.',
          schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        },
      ],
      responses: {
        200: {
          description: 'The file.',
          content: Object.fromEntries(
            [
              'application/pdf',
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
              'text/plain',
              'text/markdown',
              'application/json',
            ].map((type) => [type, binary]),
          ),
        },
        ...problems(['NotFound']),
      },
    },
  },
};
