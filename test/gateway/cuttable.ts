import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Cuttable {
  readonly url: string;
  /** Ends all connections and takes no more. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

/** A database’s address by way of a wire that a test can cut. */
export const cuttable = async (databaseUrl: string): Promise<Cuttable> => {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const listener = () =>
    createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const socket of [near, far]) {
        open.add(socket);
        socket.on('close', () => open.delete(socket)).on('error', () => undefined);
      }
      near.pipe(far).pipe(near);
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
  let server = listener();
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
  };
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    cut,
    mend: () => {
      server = listener();
      return listen(port);
    },
    close: cut,
  };
};
