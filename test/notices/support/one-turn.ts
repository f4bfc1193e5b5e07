import { loadDirectory, people } from '#libs/directory/index.js';
import { createPool } from '#libs/event-store/pool.js';
import { instant } from '#libs/kernel/index.js';
import { mailSettings } from '#libs/notices/mail-settings.js';
import { smtpMailer } from '#libs/notices/mailer.js';
import { ordinaryPace, sendDue } from '#libs/notices/send-due.js';
import { openVault, vaultKey } from '#libs/vault/index.js';

/** A sender in a process of its own, to be killed: one turn, with a short time for its batch. */
const pool = createPool(process.env['DATABASE_URL'] ?? '');
const settings = mailSettings(process.env);
if (!settings) throw new Error('Give SMTP_URL, MAIL_FROM and PUBLIC_URL.');
const mailer = smtpMailer(settings);
await sendDue({
  pool,
  people: people(pool, openVault({ pool, key: vaultKey() })),
  mailer,
  settings,
  today: async () => ({ directory: await loadDirectory(pool), now: instant(Date.now()) }),
  pace: { ...ordinaryPace, leaseMs: 1_000 },
});
mailer.close();
await pool.end();
