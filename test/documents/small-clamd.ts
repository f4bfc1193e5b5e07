import { createServer, type AddressInfo, type Socket } from 'node:net';

/** How the server behaves: as clamd does, or in one of the ways in which it fails. */
export type Manner = 'honest' | 'limited' | 'silent' | 'hangs up' | 'confused';
export type SmallClamd = Readonly<{ address: string; port: number; received: Buffer[]; close(): Promise<void> }>;

const command = Buffer.from('zINSTREAM\0');
/** The content of the chunks, once the chunk of no length has come. */
const contentIn = (bytes: Buffer): Buffer | undefined => {
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
};
const says = (content: Buffer): string =>
  content.includes('EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';

const serve = (socket: Socket, manner: Manner, received: Buffer[]): void => {
  let all = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    all = Buffer.concat([all, chunk]);
    if (manner === 'silent') return;
    if (manner === 'hangs up') return void socket.destroy();
    if (manner === 'limited') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    const content = all.subarray(0, command.length).equals(command) ? contentIn(all) : undefined;
    if (!content) return;
    received.push(content);
    socket.end(manner === 'confused' ? 'stream: perhaps\0' : says(content));
  });
};

/** A server on the loopback that speaks as much of clamd's protocol as a scan needs. */
export const smallClamd = async (manner: Manner = 'honest'): Promise<SmallClamd> => {
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(socket, manner, received);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
};
