import { connect } from 'node:net';
import type { Scanner } from './scanner.js';

type Address = Readonly<{ host: string; port: number; timeoutMs?: number }>;
const chunkBytes = 64 * 1024;
const longestAnswer = 4096;

/** A chunk as INSTREAM wants it: its length in four bytes, then itself; a chunk of no length ends the stream. */
const framed = (chunk: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return Buffer.concat([length, chunk]);
};
const stream = (bytes: Buffer): readonly Buffer[] => {
  const count = Math.ceil(bytes.length / chunkBytes);
  const chunks = Array.from({ length: count }, (_, i) => framed(bytes.subarray(i * chunkBytes, (i + 1) * chunkBytes)));
  return [Buffer.from('zINSTREAM\0'), ...chunks, framed(Buffer.alloc(0))];
};

/** `stream: OK`, `stream: Eicar-Signature FOUND`; anything else is no answer about the file. */
const verdict = (answer: string): 'clean' | 'infected' => {
  const said = answer.replace(/\0/g, '').trim();
  if (said === 'stream: OK') return 'clean';
  if (/^stream: .+ FOUND$/.test(said)) return 'infected';
  throw new Error(`clamd did not say whether the file is clean: ${said.slice(0, 200) || 'it closed the connection'}`);
};

/** Scans by the clamd of ClamAV over TCP, with its command INSTREAM; `timeoutMs` is for connecting and for every silence. */
export const clamd = ({ host, port, timeoutMs = 30_000 }: Address): Scanner => ({
  scan: (bytes) =>
    new Promise((resolve, reject) => {
      const socket = connect({ host, port });
      let answer = '';
      const done = (settle: () => void) => {
        socket.destroy();
        settle();
      };
      const settled = () => {
        try {
          const said = verdict(answer);
          done(() => resolve(said));
        } catch (error) {
          done(() => reject(error as Error));
        }
      };
      socket.setTimeout(timeoutMs, () => done(() => reject(new Error(`clamd was silent for ${timeoutMs} ms`))));
      socket.on('connect', () => {
        for (const part of stream(bytes)) socket.write(part);
      });
      socket.on('data', (chunk: Buffer) => {
        answer += chunk.toString('utf8');
        if (answer.includes('\0') || answer.length > longestAnswer) settled();
      });
      socket.on('end', settled);
      // It may close the connection after an answer, while more is being written.
      socket.on('error', (error) => (answer ? settled() : done(() => reject(error))));
    }),
});
