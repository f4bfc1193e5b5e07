import { getDocumentProxy } from 'unpdf';
import { CannotRead, within } from '../limits.js';
import type { Extracted } from '../source-line.js';
import { linesOfPages, type Run } from './pdf-lines.js';

type Item = Readonly<{ str: string; transform: readonly number[]; width: number; height: number }>;
const isItem = (item: object): item is Item => 'str' in item;
const run = ({ str, transform, width, height }: Item): Run => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  height: height || Math.abs(transform[3] ?? 0),
});

const opened = async (bytes: Uint8Array) => {
  try {
    // A copy, because the library takes the memory that it is given for its own.
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (failure) {
    const why = failure instanceof Error && failure.name === 'PasswordException' ? 'encrypted' : 'not-readable';
    throw new CannotRead({ why });
  }
};

/** Reads a PDF's text, one page after the other. Pages that are pictures have none; where no page has any, throws CannotRead. */
export const readPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  const document = await opened(bytes);
  try {
    within('pages', document.numPages);
    const pages: (readonly Run[])[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = (items as readonly object[]).filter(isItem).map(run);
      characters += runs.reduce((sum, { text }) => sum + text.trim().length, 0);
      within('characters', characters);
      pages.push(runs);
      page.cleanup();
    }
    if (characters === 0) throw new CannotRead({ why: 'scanned-without-text' });
    const emptyPages = pages.flatMap((runs, at) => (runs.some(({ text }) => text.trim()) ? [] : [at + 1]));
    return { lines: linesOfPages(pages), unsettled: 0, emptyPages };
  } catch (failure) {
    throw failure instanceof CannotRead ? failure : new CannotRead({ why: 'not-readable' });
  } finally {
    await document.loadingTask.destroy();
  }
};
