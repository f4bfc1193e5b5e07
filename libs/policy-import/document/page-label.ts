/** A label such as `Page 3 of 6` as it is printed, damaged or whole. */
export type PageLabel = Readonly<{ page: number; of: number; damaged: boolean; line: number }>;

const label = /(?:^|[\t|]|\s\s)\s*(\p{L}{3,5})\s+(\d{1,3})\s+(of|by|0f|oi)\s+(\d{1,3})\s*\|?\s*$/iu;
/** Known to be meant for `Page`: four letters of which two at least stand where they should. */
const nearlyPage = (word: string): boolean =>
  word.length >= 3 && word.length <= 5 && [...'page'].filter((letter, at) => word.toLowerCase()[at] === letter).length >= 2; // prettier-ignore

/** The label of a page at the end of a line, `Page 3 of 6`; damaged where a letter of it is wrong. Undefined where there is none. */
export const pageLabel = (text: string, line: number): PageLabel | undefined => {
  const [, word, page, between, of] = label.exec(text.slice(-80)) ?? [];
  if (!word || !nearlyPage(word) || !between) return undefined;
  const damaged = word.toLowerCase() !== 'page' || between.toLowerCase() !== 'of';
  return { page: Number(page), of: Number(of), damaged, line };
};

/** A line without its label. */
export const withoutLabel = (text: string): string => (text.slice(0, -80) + text.slice(-80).replace(label, '')).trim();
