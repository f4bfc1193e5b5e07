import type { Pool } from '#libs/event-store/index.js';
import type { StaffId } from '#libs/kernel/index.js';

export type SessionLimits = Readonly<{ idleMinutes: number; hours: number }>;
export type SessionRow = Readonly<{ id: string; staff_id: StaffId; started_at: Date; last_seen_at: Date }>;
/** `unseen`: long enough since the last look for this one to be written down. */
export type OpenRow = SessionRow & Readonly<{ banner: Buffer | null; unseen: boolean }>;

const columns = 'id, staff_id, started_at, last_seen_at';
const within = `last_seen_at > now() - make_interval(mins => $1) and started_at > now() - make_interval(hours => $2)`;
const unseen = `last_seen_at < now() - interval '30 seconds' as unseen`;

/** The table of sessions; what is past a limit is as good as gone. */
export const sessionTable = (pool: Pool, { idleMinutes, hours }: SessionLimits) => {
  const limits = [idleMinutes, hours];
  return {
    add: async (staff: StaffId, hash: Buffer, browser: string, idToken: Buffer | undefined): Promise<SessionRow> =>
      (
        await pool.query<SessionRow>(
          `insert into web_sessions (staff_id, secret_hash, browser, id_token) values ($1, $2, $3, $4) returning ${columns}`,
          [staff, hash, browser, idToken ?? null],
        )
      ).rows[0]!,
    find: async (hash: Buffer): Promise<OpenRow | undefined> =>
      (
        await pool.query<OpenRow>(
          `select ${columns}, banner, ${unseen} from web_sessions where secret_hash = $3 and ${within}`,
          [...limits, hash],
        )
      ).rows[0],
    seen: (id: string) => pool.query('update web_sessions set last_seen_at = now() where id = $1', [id]),
    end: async (staff: StaffId, id: string): Promise<boolean> =>
      (await pool.query('delete from web_sessions where staff_id = $1 and id = $2', [staff, id])).rowCount === 1,
    endAll: async (staff: StaffId, except: string | undefined): Promise<number> =>
      (
        await pool.query('delete from web_sessions where staff_id = $1 and id is distinct from $2::uuid', [
          staff,
          except ?? null,
        ])
      ).rowCount ?? 0,
    list: async (staff: StaffId) =>
      (
        await pool.query<SessionRow & Readonly<{ browser: string }>>(
          `select ${columns}, browser from web_sessions where staff_id = $3 and ${within} order by last_seen_at desc, id`,
          [...limits, staff],
        )
      ).rows,
    sweep: async (): Promise<number> =>
      (await pool.query(`delete from web_sessions where not (${within})`, limits)).rowCount ?? 0,
    idToken: async (id: string): Promise<Buffer | undefined> =>
      (await pool.query<{ id_token: Buffer | null }>('select id_token from web_sessions where id = $1', [id])).rows[0]
        ?.id_token ?? undefined,
    say: (id: string, banner: Buffer) => pool.query('update web_sessions set banner = $2 where id = $1', [id, banner]),
    heard: (id: string, banner: Buffer) =>
      pool.query('update web_sessions set banner = null where id = $1 and banner = $2', [id, banner]),
  };
};
export type SessionTable = ReturnType<typeof sessionTable>;
