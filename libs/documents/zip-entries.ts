const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const longestComment = 65_535;

const endOf = (bytes: Buffer): number => {
  for (let at = bytes.length - endBytes; at >= Math.max(0, bytes.length - endBytes - longestComment); at--)
    if (bytes.readUInt32LE(at) === endSignature) return at;
  return -1;
};

/** A file in a ZIP file: how it is packed (0 is not at all), how many bytes that takes, and where it begins. */
export type ZipFile = Readonly<{ name: string; method: number; packed: number; at: number }>;

/** What a ZIP file says that it holds, unpacking nothing; undefined for what is none, or is damaged. */
export const zipFiles = (bytes: Buffer): readonly ZipFile[] | undefined => {
  const end = endOf(bytes);
  if (end < 0) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const files: ZipFile[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    files.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return files;
};

/** The names of what a ZIP file says that it holds; undefined for what is none, or is damaged. */
export const zipEntries = (bytes: Buffer): readonly string[] | undefined => zipFiles(bytes)?.map(({ name }) => name);
