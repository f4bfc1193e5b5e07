import nodemailer from 'nodemailer';
import type { Letter } from './letter.js';
import type { MailSettings } from './mail-settings.js';
import { outcomeOf, type Outcome } from './outcome.js';

export interface Mailer {
  /** Sends one letter to one person. Never rejects: what went wrong is the outcome. */
  send(letter: Letter & Readonly<{ messageId: string; name: string; address: string }>): Promise<Outcome>;
  /** Why the mail server would take nothing; undefined when it answers and takes our credentials. */
  problem(): Promise<string | undefined>;
  close(): void;
}

const local = ['localhost', '127.0.0.1', '::1'];

/** Speaks SMTP. A password goes over the wire only encrypted, except to a server on this machine. */
export const smtpMailer = ({ host, port, secure, credentials, from }: MailSettings): Mailer => {
  const transport = nodemailer.createTransport({
    host,
    port,
    secure,
    ...(credentials && { auth: credentials, requireTLS: !secure && !local.includes(host) }),
    pool: true,
    // Few connections, kept a while: what providers of mail ask of their users.
    maxConnections: 2,
    // What became of a message is written down before it is tried again.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.on('error', () => undefined);
  return {
    send: ({ subject, text, messageId, name, address }) =>
      transport
        .sendMail({
          from,
          to: { name, address },
          subject,
          text,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        .then(() => ({ is: 'sent' }) as const, outcomeOf),
    problem: () =>
      transport.verify().then(
        () => undefined,
        (error: unknown) => {
          const outcome = outcomeOf(error);
          return outcome.is === 'sent' ? undefined : outcome.why;
        },
      ),
    close: () => transport.close(),
  };
};
