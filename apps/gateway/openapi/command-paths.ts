import { commandRoutes, type CommandRoute } from '#libs/http/routes.js';
import { everyProcess } from '#libs/domain/registry.js';
import { answer, caseProblems, commandProblems, problems, taskProblems } from './responses.js';

const header = (name: string, description: string, pattern: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', pattern },
});
export const idempotencyKey = header(
  'Idempotency-Key',
  'Your own name for this command; the same one again gets the first answer.',
  '^[\\x21-\\x7e]{1,200}$',
);
const ifMatch = header('If-Match', 'The version of the task that you saw, in quotes.', '^"\\d{1,9}"$');

const operation = ({ process, spec, verb, path }: CommandRoute) => {
  const byTask = spec.by.kind === 'task';
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The case.',
    schema: { type: 'string', pattern: `^${process.name}-[0-9a-f-]{36}$` },
  };
  return {
    [path]: {
      post: {
        operationId: `${process.name}.${spec.type}`,
        tags: [process.name],
        summary: spec.summary,
        description: `Clause: ${spec.clause}`,
        security: [{ issuer: [] }],
        parameters: [...(verb ? [id] : []), idempotencyKey, ...(byTask ? [ifMatch] : [])],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${spec.type}` } } },
        },
        responses: {
          ...answer(spec.starts ? 201 : 200, 'Accepted, now or before.', 'CommandAnswer', {
            ETag: 'The version of the case after it.',
            ...(spec.starts && { Location: 'The case that it began.' }),
          }),
          ...problems([...commandProblems, ...(verb ? caseProblems : []), ...(byTask ? taskProblems : [])]),
        },
      },
    },
  };
};

export const routes = commandRoutes(everyProcess);
/** The OpenAPI paths of all commands, from the processes themselves. */
export const commandPaths: Readonly<Record<string, object>> = Object.assign({}, ...routes.map(operation)) as Record<
  string,
  object
>;
