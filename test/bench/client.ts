import { Agent, request as httpRequest } from 'node:http';

/** A lean HTTP client that keeps its connections, so that the bench measures the gateway and not itself. */
export const createClient = (base: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(base);
  const post = (
    path: string,
    token: string,
    key: string,
    body: string,
    taskVersion?: number,
  ): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const headers: Record<string, string | number> = {
        authorization: token,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': key,
      };
      if (taskVersion !== undefined) headers['if-match'] = `"${taskVersion}"`;
      const asked = httpRequest({ agent, hostname, port, path, method: 'POST', headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  return { post, close: () => agent.destroy() };
};
export type Client = ReturnType<typeof createClient>;
