import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { readMail, type Mail } from './read-mail.js';

export interface MailServer {
  readonly port: number;
  readonly url: string;
  /** What was taken, the oldest first. */
  readonly taken: readonly Mail[];
  /** Answers this code to recipients of that address, until told 250. */
  answer(address: string, code: number): void;
  stop(): Promise<void>;
}
export type MailServerOptions = Readonly<{
  port?: number;
  host?: string;
  /** Called when a message was taken and before the client is told so. */
  beforeReply?: (mail: Mail) => unknown;
  /** What the whole server answers to a sender. */
  senderRefused?: number;
  smtp?: SMTPServerOptions;
}>;

/** An error as servers give it: its sentence names the address. */
const refusal = (responseCode: number, address: string) =>
  Object.assign(new Error(`5.1.1 <${address}> is not taken here`), { responseCode });

let next = 25_900 + (process.pid % 400);
const listening = async (make: () => SMTPServer, host: string, port?: number): Promise<SMTPServer> => {
  for (;;) {
    const server = make();
    const problem = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(port ?? next, host, () => resolve(undefined));
    });
    if (!problem) return server;
    if (port !== undefined || problem.code !== 'EADDRINUSE') throw problem;
    next += 1;
  }
};

/** A real mail server on loopback; its port is below 32768, from where the kernel lends ports to others. */
export const mailServer = async (options: MailServerOptions = {}): Promise<MailServer> => {
  const { host = '127.0.0.1', port, beforeReply, senderRefused, smtp } = options;
  const taken: Mail[] = [];
  const codes = new Map<string, number>();
  const server = await listening(
    () =>
      new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        logger: false,
        onMailFrom: ({ address }, _, done) => done(senderRefused ? refusal(senderRefused, address) : null),
        onRcptTo: ({ address }, _, done) => {
          const code = codes.get(address) ?? 250;
          done(code === 250 ? null : refusal(code, address));
        },
        onData: (stream, { envelope }, done) => {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            const mail = readMail(
              Buffer.concat(parts).toString('latin1'),
              envelope.rcptTo.map(({ address }) => address),
            );
            taken.push(mail);
            void Promise.resolve(beforeReply?.(mail)).then(() => done());
          });
        },
        ...smtp,
      }),
    host,
    port,
  );
  server.on('error', () => undefined);
  const at = (server.server.address() as AddressInfo).port;
  return {
    port: at,
    url: `smtp://${host}:${at}`,
    taken,
    answer: (address, code) => void codes.set(address, code),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of server.connections) connection.close();
      }),
  };
};
