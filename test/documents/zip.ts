const table = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff]! ^ (crc >>> 8)) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
};
const field = (...parts: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    parts.map(([bytes, value]) => {
      const part = Buffer.alloc(bytes);
      if (bytes === 2) part.writeUInt16LE(value);
      else part.writeUInt32LE(value);
      return part;
    }),
  );

/** A ZIP file whose entries are stored as they are. */
export const zip = (entries: Readonly<Record<string, string>>): Buffer => {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)];
    const about = field([2, 20], [2, 0], [2, 0], [4, 0], [4, crc32(content)], [4, content.length], [4, content.length], [2, path.length], [2, 0]); // prettier-ignore
    const part = Buffer.concat([field([4, 0x04034b50]), about, path, content]);
    listed.push(Buffer.concat([field([4, 0x02014b50], [2, 20]), about, field([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), path])); // prettier-ignore
    parts.push(part);
    at += part.length;
  }
  const list = Buffer.concat(listed);
  const count = listed.length;
  const end = field([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]);
  return Buffer.concat([...parts, list, end]);
};
