import { people } from '#libs/directory/people.js';
import type { Engine } from '#libs/engine/open-engine.js';
import type { Instant } from '#libs/kernel/index.js';
import type { MailSettings } from '#libs/notices/mail-settings.js';
import { smtpMailer } from '#libs/notices/mailer.js';
import { sendDue } from '#libs/notices/send-due.js';
import { background, type Background } from '../background.js';
import type { Log } from '../operations/log.js';

export type NoticeSender = Background & Readonly<{ on: boolean }>;
export type SenderOptions = Readonly<{
  now: () => Promise<Instant>;
  log: Log;
  /** Counts each try by its outcome. */
  sent: (outcome: string) => void;
}>;
const everyMs = 2000;
const longestMs = 30_000;

const off = (log: Log): NoticeSender => ({
  on: false,
  start: () => log.info('SMTP_URL is not set: notices stay in the outbox, and no e-mail is sent'),
  stop: () => Promise.resolve(),
  problem: () => undefined,
});

/** Sends the outbox's notices by e-mail, beside any other worker's sender; without a mail server it does nothing. */
export const noticeSender = (
  {
    store,
    vault,
    directory,
  }: Pick<Engine, 'vault'> &
    Readonly<{ store: Pick<Engine['store'], 'pool'>; directory: Pick<Engine['directory'], 'refresh'> }>,
  settings: MailSettings | undefined,
  { now, log, sent }: SenderOptions,
): NoticeSender => {
  if (!settings) return off(log);
  const mailer = smtpMailer(settings);
  const deps = {
    pool: store.pool,
    people: people(store.pool, vault),
    mailer,
    settings,
    today: async () => ({ directory: await directory.refresh(), now: await now() }),
    tried: ({ key, recipient }: { key: string; recipient: string }, outcome: string, why?: string) => {
      sent(outcome);
      if (why) log.warn({ notice: key, recipient, outcome, why }, 'a notice was not taken');
    },
  };
  let troubled = false;
  const turn = async (stopping: AbortSignal) => {
    // Nothing is taken from the outbox while the server is known to be away, so that nothing waits longer than it is.
    const problem = troubled ? await mailer.problem() : undefined;
    troubled = true;
    if (problem) throw new Error(`the mail server takes nothing (${problem}); it is asked again`);
    await sendDue(deps, stopping);
    troubled = false;
  };
  const sender = background(
    everyMs,
    turn,
    (problem) => log.warn({ problem }, 'the sender of notices tries again'),
    longestMs,
  );
  return {
    on: true,
    start: sender.start,
    stop: () => sender.stop().finally(mailer.close),
    problem: sender.problem,
  };
};
