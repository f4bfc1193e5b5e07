import type { Names } from '#libs/words/index.js';

/** Whom or what of several a task of a case is about, for its title. */
export type About = Readonly<{
  /** Whether a task of this key may be about one of several, so that its case has to be looked at. */
  may: (key: string) => boolean;
  /** By the case as the reader sees it, with the names that they may know. */
  of: (key: string, seen: object, names: Pick<Names, 'candidateOf' | 'nameOf'>) => string | undefined;
}>;
