import { CannotRead } from '../limits.js';
import type { Extracted, LaidLine } from '../source-line.js';
import { docxBody } from './docx-body.js';
import { numbering } from './docx-numbering.js';
import { styles } from './docx-styles.js';
import { zipParts } from './zip-parts.js';

const main = 'word/document.xml';

/** Reads a DOCX: its headers, its text with headings and lists, its footers; the same header of many pages once. Throws CannotRead. */
export const readDocx = async (bytes: Buffer): Promise<Extracted> => {
  const { names, open } = zipParts(bytes);
  if (!names.includes(main)) throw new CannotRead({ why: 'not-readable' });
  const means = { style: await styles(open('word/styles.xml')), mark: await numbering(open('word/numbering.xml')) };
  const said = new Set<string>();
  const margins = async (kind: string): Promise<readonly LaidLine[]> => {
    const found: LaidLine[] = [];
    for (const name of names.filter((one) => one.startsWith(`word/${kind}`) && one.endsWith('.xml')).sort())
      for (const { text } of (await docxBody(open(name), means)).lines)
        if (text.trim() && !said.has(text)) {
          said.add(text);
          found.push({ text });
        }
    return found.length ? [...found, { text: '' }] : [];
  };
  const headers = await margins('header');
  const body = await docxBody(open(main), means);
  const lines = [...headers, ...body.lines, ...(await margins('footer'))];
  return { lines, unsettled: body.unsettled, emptyPages: [] };
};
