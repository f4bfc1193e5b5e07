import type { Request } from 'express';
import type { Instant, StaffId } from '#libs/kernel/index.js';

/** A browser in which somebody is signed in; times are real, not the trust's. */
export type WebSession = Readonly<{
  /** A handle that may be shown; the secret is in the browser's cookie alone. */
  id: string;
  staff: StaffId;
  startedAt: Instant;
  lastSeenAt: Instant;
  /** What every form of this session carries; it names the person before the dot. */
  csrf: string;
}>;
/** What the next page says first. */
export type Banner = Readonly<{ kind: 'success' | 'important'; text: string }>;

export type SessionDetails = Readonly<{
  userAgent: string | undefined;
  /** Kept sealed, to sign out at the issuer too. */
  idToken: string | undefined;
}>;
/** One line of somebody's list of sessions; `browser` is in plain words. */
export type ListedSession = Readonly<{ id: string; startedAt: Instant; lastSeenAt: Instant; browser: string }>;

export type Sessions = Readonly<{
  /** A new session, and the Set-Cookie line for its browser. */
  begin(staff: StaffId, details: SessionDetails): Promise<Readonly<{ session: WebSession; cookie: string }>>;
  /** Whose request this is; undefined without a session, or when it has ended. Throws the problem NotEmployed, and then ends all that the person has. */
  of(request: Pick<Request, 'headers'>): Promise<WebSession | undefined>;
  /** Ends one session of a person; false when there is no such. */
  end(staff: StaffId, id: string): Promise<boolean>;
  /** Ends all sessions of a person, but for the one named; how many there were. */
  endAll(staff: StaffId, except?: string): Promise<number>;
  list(staff: StaffId): Promise<readonly ListedSession[]>;
  /** The ID token that the session began with, for signing out at the issuer. */
  idToken(session: WebSession): Promise<string | undefined>;
  /** Said once, on the next page. */
  say(session: WebSession, banner: Banner): Promise<void>;
  heard(session: WebSession): Promise<Banner | undefined>;
}>;
export const SESSIONS = Symbol('sessions');
