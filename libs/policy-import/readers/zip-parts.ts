import { createInflateRaw } from 'node:zlib';
import { Readable } from 'node:stream';
import { zipFiles, type ZipFile } from '../../documents/zip-entries.js';
import { CannotRead, limits } from '../limits.js';

/** Pieces of one part, unpacked as they are asked for. */
export type Part = AsyncIterable<Buffer>;

const packed = (bytes: Buffer, { at, packed: length }: ZipFile): Buffer => {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return bytes.subarray(start, start + length);
};

/**
 * Opens a ZIP file's parts by name. What is counted is what really comes out, whatever the file says of itself, and all
 * parts together: a bomb is refused when it reaches the limit, unread. Throws CannotRead.
 */
export const zipParts = (bytes: Buffer) => {
  const files = zipFiles(bytes);
  if (!files) throw new CannotRead({ why: 'not-readable' });
  const allowed = limits['unpacked-bytes'];
  let out = 0;
  const counted = async function* (file: ZipFile): Part {
    const raw = Readable.from([packed(bytes, file)]);
    const pieces: AsyncIterable<Buffer> = file.method === 0 ? raw : raw.pipe(createInflateRaw());
    for await (const piece of pieces) {
      out += piece.length;
      if (out > allowed) throw new CannotRead({ why: 'too-large', of: 'unpacked-bytes', is: out, allowed });
      yield piece;
    }
  };
  return {
    names: files.map(({ name }) => name),
    open: (name: string): Part | undefined => {
      const file = files.find((one) => one.name === name);
      return file && counted(file);
    },
  };
};
