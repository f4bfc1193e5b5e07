/** What there may be too much of. */
export type LimitOf = 'bytes' | 'pages' | 'characters' | 'lines' | 'unpacked-bytes';

/** The largest policy that is read. A register's policies have tens of pages; what is larger is another kind of file. */
export const limits: Readonly<Record<LimitOf, number>> = {
  bytes: 20 * 1024 * 1024,
  pages: 500,
  characters: 1_500_000,
  lines: 25_000,
  'unpacked-bytes': 64 * 1024 * 1024,
};

/** Thrown inside a reader; `readPolicy` turns it into what it hands back. */
export class CannotRead extends Error {
  constructor(
    readonly told:
      | { why: 'encrypted' | 'empty' | 'not-readable' | 'scanned-without-text' }
      | { why: 'too-large'; of: LimitOf; is: number; allowed: number },
  ) {
    // prettier-ignore
    super(told.why);
  }
}

/** Throws CannotRead where there is more than is taken. */
export const within = (of: LimitOf, is: number): void => {
  if (is > limits[of]) throw new CannotRead({ why: 'too-large', of, is, allowed: limits[of] });
};
