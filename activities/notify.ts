import { addressees, meant, type OpenTask } from '#libs/notices/recipients.js';
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

/** Puts one notice into the outbox for everybody whom it reaches now; none when nobody has to act any more and nobody else is meant. */
export const notifyActivity =
  ({ openTask, addNotice, directory, now }: NotifyDeps): Activities['notify'] =>
  async ({ key, stream, reason, kind, at, task, by, except = [], ...others }) => {
    const [open, people, today] = await Promise.all([task ? openTask(stream, task) : undefined, directory(), now()]);
    const told = meant(others, people, today).filter((staff) => !except.includes(staff));
    const answering = open ? addressees(open, people, today) : [];
    const whileOpen = answering.filter((staff) => !except.includes(staff));
    const recipients = [...new Set([...told, ...whileOpen])].sort();
    if (task && !open && !recipients.length) return;
    await addNotice({
      key,
      stream,
      reason,
      kind,
      rungAt: at,
      recipients,
      ...(task && open && { task, whileOpen }),
      ...(by && { by }),
    });
  };
