import type { Gateway } from '../gateway/gateway.js';
import { signedIn, type Browser, type Page } from './browser.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What a person reads of a piece of HTML, in one line. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(#39|\w+);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();

const mainOf = ({ text }: Page): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
export type Reading = Readonly<{
  status: number;
  headers: Headers;
  /** Of the whole page, with its source. */
  html: string;
  /** Of the main part. */
  words: string;
  h1: string;
  /** Where links of this text lead, in their order. */
  links: (text: string) => readonly string[];
  /** The words from one heading to the next of its level or above. */
  under: (heading: string) => string;
  /** The words of each line of the table with this caption. */
  table: (caption: string) => readonly string[];
}>;

export const read = (page: Page): Reading => {
  const main = mainOf(page);
  const headings = [...main.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)];
  return {
    status: page.status,
    headers: page.headers,
    html: page.text,
    words: wordsOf(main),
    h1: wordsOf(headings.find(([, level]) => level === '1')?.[2] ?? ''),
    links: (text) =>
      [...page.text.matchAll(/<a[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
        .filter(([, , inside = '']) => wordsOf(inside).startsWith(text))
        .map(([, href = '']) => href.replaceAll('&amp;', '&')),
    under: (heading) => {
      const at = headings.findIndex(([, , inside = '']) => wordsOf(inside).startsWith(heading));
      if (at < 0) return '';
      const level = headings[at]![1]!;
      const next = headings.slice(at + 1).find(([, other = '']) => other <= level);
      return wordsOf(main.slice(headings[at]!.index, next?.index));
    },
    table: (caption) => {
      const tables = main.match(/<table[\s\S]*?<\/table>/g) ?? [];
      const table = tables.find((one) =>
        wordsOf(/<caption[\s\S]*?<\/caption>/.exec(one)?.[0] ?? '').startsWith(caption),
      );
      return (table?.match(/<tr[\s\S]*?<\/tr>/g) ?? []).map(wordsOf);
    },
  };
};

/** People who are signed in, each once; what they ask for is read as they would read it. */
export const readers = (gateway: Gateway) => {
  const signed = new Map<string, Promise<Browser>>();
  const browserOf = (staff: string) => {
    const known = signed.get(staff) ?? signedIn(gateway, staff).then(({ by }) => by);
    signed.set(staff, known);
    return known;
  };
  return async (staff: string, path: string): Promise<Reading> =>
    read(await (await browserOf(staff)).get(gateway.url + path));
};
export type Look = ReturnType<typeof readers>;
