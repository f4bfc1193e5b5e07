import type { ServerResponse } from 'node:http';
import type { Problem } from '#libs/http/problem.js';

/** Answers a whole text in one write. */
export const send = (
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) });
  response.end(text); // as text, so that Node sends head and body in one write
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => send(response, status, 'application/json; charset=utf-8', JSON.stringify(body), headers);

export const sendProblem = (
  response: ServerResponse,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): void => send(response, problem.status, 'application/problem+json', JSON.stringify(problem), headers);
