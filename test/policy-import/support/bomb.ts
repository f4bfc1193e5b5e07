import { deflateRawSync } from 'node:zlib';
import { zip } from '../../documents/zip.js';

/** A DOCX whose text is packed: small on the disk, and as large as asked for when it is unpacked. */
export const packedDocx = (content: Buffer): Buffer => {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(content, { level: 9 });
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(packed.length, 14);
  // What it says of its own size is a lie.
  about.writeUInt32LE(10, 18);
  about.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), about, name, packed]);
  const listed = Buffer.concat([Buffer.from('504b01021400', 'hex'), about, Buffer.alloc(14), name]);
  const end = zip({}).subarray(-22);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, listed, end]);
};
