import type { LaidLine } from '../source-line.js';
import type { Style } from './docx-styles.js';
import { sax } from './xml.js';
import type { Part } from './zip-parts.js';

type Means = Readonly<{ style: (id: string) => Style; mark: (list: string, depth: number) => string }>;
const pageField = /\b(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;
const leftOfLabel = /^\s*page\s*(?:of)?\s*$/i;

/**
 * The paragraphs of a part of a DOCX, one a line, the cells of a table's row side by side with a tab between. What is
 * deleted under tracked changes is not read, and numbers of pages are not, because a word processor counts them anew.
 */
export const docxBody = async (part: Part | undefined, { style, mark }: Means) => {
  const lines: LaidLine[] = [];
  let [text, unsettled, tables] = ['', 0, 0];
  let [taken, ownStyle]: [boolean, Style] = [false, {}];
  const row: string[] = [];
  let cell: string[] = [];
  const field = { depth: 0, says: '', result: false };
  const endParagraph = () => {
    const said = text.replace(/[ \u00a0]+$/, '');
    const { heading, list, depth = 0 } = ownStyle;
    const marked = said.trim() && list ? mark(list, depth) + said : said;
    if (tables) cell.push(marked.trim());
    else if (!leftOfLabel.test(said)) lines.push(heading && said.trim() ? { text: marked, heading } : { text: marked });
    if (!tables && !heading && !list && said.trim()) lines.push({ text: '' });
  };
  const ends: Readonly<Record<string, () => void>> = {
    'w:p': endParagraph,
    'w:t': () => void (taken = false),
    'w:fldSimple': () => void (field.result = false),
    'w:tc': () => {
      row.push(cell.filter(Boolean).join(' '));
      cell = [];
    },
    'w:tr': () => void lines.push({ text: row.splice(0).join('\t') }),
    'w:tbl': () => {
      tables--;
      lines.push({ text: '' });
    },
  };
  await sax(part, {
    open: (name, at) => {
      if (name === 'w:p') [text, ownStyle] = ['', {}];
      else if (name === 'w:tbl') tables++;
      else if (name === 'w:pStyle') ownStyle = { ...style(at('w:val')), ...ownStyle };
      else if (name === 'w:numId') ownStyle = { ...ownStyle, list: at('w:val') };
      else if (name === 'w:ilvl') ownStyle = { ...ownStyle, depth: Number(at('w:val')) };
      else if (name === 'w:t') taken = !field.result;
      else if (name === 'w:tab') text += '\t';
      else if (name === 'w:br' || name === 'w:cr') text += ' ';
      else if (name === 'w:noBreakHyphen') text += '-';
      else if (name === 'w:ins' || name === 'w:del' || name === 'w:commentReference') unsettled++;
      else if (name === 'w:fldSimple') field.result = pageField.test(at('w:instr'));
      else if (name === 'w:fldChar') {
        const kind = at('w:fldCharType');
        if (kind === 'begin') field.says = '';
        field.result = kind === 'separate' && pageField.test(field.says);
      } else if (name === 'w:instrText') field.depth = 1;
    },
    close: (name) => {
      if (name === 'w:instrText') field.depth = 0;
      ends[name]?.();
    },
    text: (said) => {
      if (field.depth) field.says += said;
      else if (taken) text += said;
    },
  });
  return { lines, unsettled };
};
