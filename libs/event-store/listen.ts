import pg from 'pg';

/** One connection that hears a channel, and comes back by itself when the database does. */
export const listen = (url: string, channel: string, heard: () => void) => {
  let client: pg.Client | undefined;
  let closed = false;
  const connect = async (): Promise<void> => {
    if (closed) return;
    const next = new pg.Client({ connectionString: url, application_name: `understudy-listen`, keepAlive: true });
    client = next;
    next.on('notification', heard);
    next.on('error', () => undefined);
    next.once('end', () => void setTimeout(() => void connect(), 500).unref());
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
      heard(); // whatever was said while nobody listened
    } catch {
      await next.end().catch(() => undefined);
    }
  };
  void connect();
  return {
    close: async () => {
      closed = true;
      await client?.end().catch(() => undefined);
    },
  };
};
