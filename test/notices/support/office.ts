import { loadDirectory, people } from '#libs/directory/index.js';
import { createOwnerPool, inTransaction } from '#libs/event-store/pool.js';
import { instant, type SchoolId, type StaffId, type StreamId, type VaultId } from '#libs/kernel/index.js';
import { mailSettings } from '#libs/notices/mail-settings.js';
import { smtpMailer } from '#libs/notices/mailer.js';
import type { Notice } from '#libs/notices/notice.js';
import { addNotice } from '#libs/notices/outbox.js';
import { ordinaryPace, sendDue, type Pace, type SendDeps } from '#libs/notices/send-due.js';
import { opened } from '../../vault/open.js';

export const stream = 'internal-post-1' as StreamId;
export const at = instant('2027-01-11T09:00:00Z');
export const staff = (id: string) => `staff-${id}` as StaffId;
export const [hester, solomon, ada, ben] = ['hester', 'solomon', 'ada', 'ben'].map(staff) as [
  StaffId,
  StaffId,
  StaffId,
  StaffId,
];
/** Name and address by id; nothing else may show them. */
export const known: Readonly<Record<StaffId, readonly [string, string]>> = {
  [hester]: ['Hester Quillfeather', 'hester.q@mail.example'],
  [solomon]: ['Solomon Zebrowski', 'solomon.z@mail.example'],
  [ada]: ['Ada Nightjar', 'ada.n@mail.example'],
  [ben]: ['Bénédict Oriole', 'benedict.o@mail.example'],
};
export const addressOf = (id: StaffId): string => known[id]![1];
/** Short waits, and only in what waits for real time. */
export const brisk: Pace = { ...ordinaryPace, firstWaitMs: 1, longestWaitMs: 5, leaseMs: 400 };
const tables = ['notices', 'notice_deliveries'];

export type DeliveryRow = Readonly<{
  recipient: StaffId;
  status: string;
  attempts: number;
  refusals: number;
  last_error: string | null;
}>;

/** A trust's outbox on a database of its own: four people with addresses, and one post with an open task. */
export const office = async (name: string) => {
  const { url, pool, key, vault, close } = await opened(name);
  const owner = createOwnerPool(url);
  await owner.query(`insert into schools values ('school-ash', 'Ash Academy', 'Suffolk', 'primary', '2000-01-01')`);
  const employ = async (id: StaffId, [person, address]: readonly [string, string]) => {
    const subject = await vault.subjectKey(id);
    const rows = [person, address].map((text, i) => vault.seal(subject, `${id}-${i}` as VaultId, text).row);
    await inTransaction(owner, (client) => vault.put(client, rows));
    await owner.query(`insert into staff values ($1, $2, $3, 'permanent', 1, '2020-01-01', null)`, [
      id,
      `${id}-0`,
      `${id}-1`,
    ]);
    await owner.query(`insert into employments values ($1, 'school-ash', '2020-01-01', null)`, [id]);
  };
  for (const [id, person] of Object.entries(known)) await employ(id as StaffId, person);
  await owner.query(
    `insert into cases values ($1, 1, 'internal-post', 'Requested', 'Deputy Head', $2, true, '{}', 'test', 1, now(), now())`,
    [stream, 'school-ash' satisfies string as SchoolId],
  );
  const openTask = (due: string | null = '2027-01-12T09:00:00Z') =>
    owner.query(
      `insert into tasks values ($1, 'approve-request', 1, 1, 'internal-post', 'school-ash', 'Deputy Head', '{ApproveRequest}',
        '002 §Of the task', '{SLT}', '{}', null, 'normal', $2, now())`,
      [stream, due],
    );
  const deps = (mail: string, changes: Partial<SendDeps> = {}) => {
    const settings = mailSettings({
      SMTP_URL: mail,
      MAIL_FROM: 'Understudy <notices@trust.example>',
      PUBLIC_URL: 'https://understudy.trust.example/',
    })!;
    const today = async () => ({ directory: await loadDirectory(pool), now: at });
    return {
      pool,
      people: people(pool, vault),
      mailer: smtpMailer(settings),
      settings,
      today,
      pace: brisk,
      ...changes,
    };
  };
  return {
    url,
    key,
    pool,
    owner,
    vault,
    employ,
    openTask,
    tell: (notice: Partial<Notice> = {}) =>
      addNotice(pool, {
        key: 'k',
        stream,
        reason: 'AdvertOpened',
        kind: 'told',
        rungAt: at,
        recipients: [ada, ben],
        ...notice,
      }),
    /** Takes one turn over a mailer of its own. */
    turn: async (mail: string, changes?: Partial<SendDeps>) => {
      const all = deps(mail, changes);
      await sendDue(all).finally(() => 'close' in all.mailer && (all.mailer as { close(): void }).close());
    },
    deps,
    rows: async (notice = 'k') =>
      (
        await owner.query<DeliveryRow>(
          'select recipient, status, attempts, refusals, last_error from notice_deliveries where key = $1 order by recipient',
          [notice],
        )
      ).rows,
    empty: () => owner.query(`truncate ${tables.join()}, tasks`),
    /** Everything in the tables but the vault, as text. */
    everything: async () => {
      const found = await owner.query<{ text: string }>(
        `select query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text as text from pg_tables
         where schemaname = 'public' and tablename not in ('vault_items', 'vault_keys')`,
      );
      return found.rows.map(({ text }) => text).join('\n');
    },
    close: async () => {
      await close();
      await owner.end();
    },
  };
};
export type Office = Awaited<ReturnType<typeof office>>;
