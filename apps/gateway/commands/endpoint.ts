import type { Response } from 'express';
import { startedStream } from '#libs/commands/ids.js';
import type { CommandAnswer, CommandRequest, RunCommand } from '#libs/commands/types.js';
import { processOfStream } from '#libs/http/case-id.js';
import { fieldErrors } from '#libs/http/field-errors.js';
import { headersOf, problem, problemError } from '#libs/http/problem-kinds.js';
import { readJson } from '#libs/http/read-json.js';
import { ProblemError } from '#libs/http/problem.js';
import type { CommandRoute } from '#libs/http/routes.js';
import type { AnyMessage, CommandId, StreamId } from '#libs/kernel/index.js';
import type { Metrics } from '../operations/metrics.js';
import { sendJson, sendProblem } from '../reply.js';
import type { GatewayRequest } from '../request.js';
import { acceptsJson, idempotencyKey, taskVersion } from './headers.js';

const bodyLimit = 256 * 1024;
export const COMMANDS = Symbol('commands');

/** What an accepted command answers: the events by type, without their data. */
export const accepted = ({ stream, version, events, repeated }: Extract<CommandAnswer, { ok: true }>) => ({
  case: stream,
  version,
  events: events.map(({ event, version: at, at: instant }) => ({ type: event.type, version: at, at: instant })),
  repeated,
});

const requestOf = async (
  request: GatewayRequest,
  { process, spec }: CommandRoute,
  id: string | undefined,
): Promise<CommandRequest> => {
  const { headers, identity } = request;
  if (!identity) throw problemError('NotSignedIn');
  acceptsJson(headers);
  if (id !== undefined && processOfStream(id) !== process) throw problemError('UnknownCase');
  const key = idempotencyKey(headers);
  const seen = taskVersion(spec, headers);
  const parsed = spec.schema.safeParse(await readJson(request, bodyLimit));
  if (!parsed.success) throw problemError('InvalidRequest', { errors: fieldErrors(parsed.error) });
  const who = `${identity.kind}:${identity.id}`;
  const actor =
    identity.kind === 'person' ? { kind: identity.kind, id: identity.id } : { kind: identity.kind, id: identity.id };
  const begun = () => spec.startsIn?.(parsed.data, actor) ?? startedStream(process.name, who, key);
  const stream = (id ?? begun()) as StreamId;
  return {
    stream,
    commandId: `${who}:${key}` as CommandId,
    actor,
    command: { type: spec.type, data: parsed.data } as AnyMessage,
    ...(seen !== undefined && { taskVersion: seen }),
  };
};

/** Serves one command over HTTP: its schema, its id, its answer or the refusal as a problem. */
export const commandEndpoint =
  (run: RunCommand, metrics: Metrics) =>
  async (request: GatewayRequest, response: Response, route: CommandRoute, id?: string): Promise<void> => {
    const { note } = request;
    note.command = route.spec.type;
    const done = metrics.command(route.process.name, route.spec.type);
    try {
      const command = await requestOf(request, route, id);
      note.case = command.stream;
      const answer = await run(command);
      note.outcome = answer.ok ? (answer.repeated ? 'repeated' : 'accepted') : answer.refusal;
      done(note.outcome);
      if (!answer.ok) {
        const { refusal, facts, clause } = answer;
        const said = problem(refusal, { refusal, facts, ...(clause && { clause }) });
        return sendProblem(response, said, headersOf(said));
      }
      const headers = {
        ETag: `"${answer.version}"`,
        ...(route.spec.starts && route.process.followed !== false && { Location: `/cases/${answer.stream}` }),
      };
      sendJson(response, route.spec.starts ? 201 : 200, accepted(answer), headers);
    } catch (error) {
      if (!note.outcome) done(error instanceof ProblemError && error.problem.status < 500 ? 'invalid' : 'error');
      throw error;
    }
  };
export type CommandEndpoint = ReturnType<typeof commandEndpoint>;
