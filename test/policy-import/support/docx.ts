import { contentTypes } from '../../documents/samples.js';
import { zip } from '../../documents/zip.js';

const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const run = (text: string) => text.split('\t').map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`).join('<w:r><w:tab/></w:r>'); // prettier-ignore
const paragraph = (properties: string, inside: string) => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const listed = (list: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;

const styles = `<w:styles ${ns}>${[1, 2, 3].map((n) => `<w:style w:styleId="H${n}"><w:name w:val="heading ${n}"/></w:style>`).join('')}<w:style w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="H2"/></w:style></w:styles>`; // prettier-ignore
const level = (format: string, text: string) => `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`; // prettier-ignore
const numbering = `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0">${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`; // prettier-ignore

const lineOf = (text: string): string => {
  const [, marks, heading] = /^(#+) (.*)$/.exec(text) ?? [];
  if (marks) return paragraph(`<w:pStyle w:val="H${marks.length}"/>`, run(heading!));
  if (/^\d+\. /.test(text)) return paragraph(listed(1), run(text.replace(/^\d+\. /, '')));
  if (text.startsWith('- ')) return paragraph(listed(2), run(text.slice(2)));
  return paragraph('', run(text));
};
const part = (name: string, inside: string) => `<w:${name} ${ns}>${inside}</w:${name}>`;

type More = Readonly<{ inserted?: string; deleted?: string; header?: string; footer?: string; extra?: string }>;
/** A DOCX of a text in Markdown: headings by style, lists by numbering; more of it may be tracked, or in a header or footer. */
export const docxOf = (text: string, { inserted, deleted, header, footer, extra = '' }: More = {}): Buffer => {
  const tracked = [
    inserted ? `<w:p><w:ins w:id="1" w:author="A">${run(inserted)}</w:ins></w:p>` : '',
    deleted ? `<w:p><w:del w:id="2" w:author="A"><w:r><w:delText>${deleted}</w:delText></w:r></w:del></w:p>` : '',
  ];
  const body = [
    ...text
      .split('\n')
      .filter((line) => line.trim())
      .map(lineOf),
    ...tracked,
    extra,
  ].join('');
  return zip({
    '[Content_Types].xml': contentTypes(),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    ...(header ? { 'word/header1.xml': part('hdr', header) } : {}),
    ...(footer ? { 'word/footer1.xml': part('ftr', footer) } : {}),
  });
};
/** A paragraph of a header with the number of its page, as a word processor keeps it. */
export const pageOfPages = `<w:p>${run('Page ')}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>${run(' of ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>6</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`; // prettier-ignore
export const paragraphOf = (text: string): string => paragraph('', run(text));
