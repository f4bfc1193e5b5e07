import { addressees, type OpenTask } from '#libs/notices/recipients.js';
import type { Notice } from '#libs/notices/notice.js';
import type { Directory } from '#libs/directory/types.js';
import type { Instant, StreamId } from '#libs/kernel/index.js';
import type { Activities } from './types.js';

export type NotifyDeps = Readonly<{
  /** The case's open task of that key, as it stands now. */
  openTask: (stream: StreamId, key: string) => Promise<OpenTask | undefined>;
  /** Adds a notice to the outbox; one of the same key stays as it is. */
  addNotice: (notice: Notice) => Promise<void>;
  directory: () => Promise<Directory>;
  /** The trust's clock. */
  now: () => Promise<Instant>;
}>;

/** Puts one notice into the outbox for those who can act on it now; none when nobody has to act any more. */
export const notifyActivity =
  ({ openTask, addNotice, directory, now }: NotifyDeps): Activities['notify'] =>
  async ({ key, stream, reason, kind, at, task, to }) => {
    const open = task === undefined ? undefined : await openTask(stream, task);
    if (task !== undefined && !open) return;
    const recipients = open ? addressees(open, await directory(), await now()) : (to ?? []);
    await addNotice({ key, stream, reason, kind, rungAt: at, recipients });
  };
