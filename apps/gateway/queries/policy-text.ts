import type { ContentStore } from '#libs/contents/index.js';
import { boundedCache } from '#libs/http/bounded-cache.js';
import { readPolicy, type Reading, type SourceLine } from '#libs/policy-import/index.js';

type Contents = Readonly<{ contents: Pick<ContentStore, 'get'> }>;
/** Bytes that have one hash are read alike for good. */
const readings = boundedCache<string, Reading>(20);

/** A text of a policy as it is read; undefined where no file of this hash is kept. */
export const readingOf = async ({ contents }: Contents, hash: string): Promise<Reading | undefined> => {
  const known = readings.get(hash);
  if (known) return known;
  const content = await contents.get(hash);
  if (!content) return undefined;
  const reading = await readPolicy({ name: '', ...content });
  readings.set(hash, reading);
  return reading;
};

/** The lines of a text, or why there are none to show. */
export const linesOf = (reading: Reading | undefined): readonly SourceLine[] => (reading?.ok ? reading.lines : []);
