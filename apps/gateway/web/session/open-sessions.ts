import type { Pool } from '#libs/event-store/index.js';
import { isUuid } from '#libs/http/case-id.js';
import { instant, type StaffId } from '#libs/kernel/index.js';
import { browserName } from './browser-name.js';
import { cookieLine, cookiesOf, sessionCookie } from './cookies.js';
import { formToken, hashOf, isSecret, newSecret, sealing, type Sealing } from './secrets.js';
import { sessionTable, type SessionLimits, type SessionRow } from './session-table.js';
import type { Banner, Sessions, WebSession } from './types.js';

/** What pages must not be handed: the key of what is sealed, and the banner as it lay in the row. */
type Kept = Readonly<{ sealed: Sealing; banner: Buffer | undefined }>;

const sessionOf = (secret: string, row: SessionRow): WebSession => ({
  id: row.id,
  staff: row.staff_id,
  startedAt: instant(row.started_at.getTime()),
  lastSeenAt: instant(row.last_seen_at.getTime()),
  csrf: formToken(secret, row.staff_id),
});

/** Sessions in Postgres; `belongs` throws the problem NotEmployed for somebody who has left. */
export const createSessions = (pool: Pool, limits: SessionLimits, belongs: (staff: StaffId) => void): Sessions => {
  const table = sessionTable(pool, limits);
  const kept = new WeakMap<WebSession, Kept>();
  const keep = (secret: string, row: SessionRow, banner?: Buffer | null): WebSession => {
    const session = sessionOf(secret, row);
    kept.set(session, { sealed: sealing(secret), banner: banner ?? undefined });
    return session;
  };
  const keptOf = (session: WebSession): Kept => {
    const found = kept.get(session);
    if (!found) throw new Error('A session is used that did not come from the table of sessions.');
    return found;
  };

  return {
    begin: async (staff, { userAgent, idToken }) => {
      await table.sweep();
      const secret = newSecret();
      const token = idToken === undefined ? undefined : sealing(secret).seal('id token', idToken);
      const row = await table.add(staff, hashOf(secret), browserName(userAgent), token);
      return { session: keep(secret, row), cookie: cookieLine(sessionCookie, secret) };
    },
    of: async ({ headers }) => {
      const secret = cookiesOf(headers.cookie).get(sessionCookie);
      if (!secret || !isSecret(secret)) return undefined;
      const row = await table.find(hashOf(secret));
      if (!row) return undefined;
      try {
        belongs(row.staff_id);
      } catch (error) {
        await table.endAll(row.staff_id, undefined);
        throw error;
      }
      // A stream of news that reconnects by itself is nobody at the keyboard.
      if (row.unseen && !headers.accept?.includes('text/event-stream')) await table.seen(row.id);
      return keep(secret, row, row.banner);
    },
    end: async (staff, id) => isUuid(id) && (await table.end(staff, id)),
    endAll: (staff, except) => table.endAll(staff, except),
    list: async (staff) =>
      (await table.list(staff)).map((row) => ({
        id: row.id,
        startedAt: instant(row.started_at.getTime()),
        lastSeenAt: instant(row.last_seen_at.getTime()),
        browser: row.browser,
      })),
    idToken: async (session) => {
      const box = await table.idToken(session.id);
      return box && keptOf(session).sealed.unseal('id token', box);
    },
    say: async (session, banner) => {
      await table.say(session.id, keptOf(session).sealed.seal('banner', JSON.stringify(banner)));
    },
    heard: async (session) => {
      const { sealed, banner } = keptOf(session);
      if (!banner) return undefined;
      await table.heard(session.id, banner);
      const text = sealed.unseal('banner', banner);
      return text === undefined ? undefined : (JSON.parse(text) as Banner);
    },
  };
};
