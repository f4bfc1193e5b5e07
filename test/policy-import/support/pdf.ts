/** A line of a page: its text, how large, and how far from the lower edge, in points. */
export type Shown = Readonly<{ text: string; size: number; y: number; x?: number }>;

const shown = ({ text, size, x = 60, y }: Shown): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
const password = `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`;

/** A PDF of pages with lines in Helvetica; `locked` asks for a password that nobody gives. */
export const pdfOf = (pages: readonly (readonly Shown[])[], { locked = false } = {}): Buffer => {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => {
      const content = lines.map(shown).join('\n');
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`;
      return [page, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`];
    }),
    ...(locked ? [password] : []),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : '';
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

/** Sets a text in Markdown on pages of so many lines, headings larger, paragraphs apart, with what each page bears on top. */
export const setOnPages = (text: string, linesOnPage: number, top: (page: number, of: number) => string): Buffer => {
  const lines = text.split('\n');
  const of = Math.ceil(lines.length / linesOnPage);
  return pdfOf(
    Array.from({ length: of }, (_, at) => [
      { text: top(at + 1, of), size: 8, y: 810 },
      ...lines.slice(at * linesOnPage, (at + 1) * linesOnPage).flatMap((line, place) => {
        const level = /^#+/.exec(line)?.[0].length ?? 0;
        return line.trim()
          ? [{ text: line.replace(/^#+ /, ''), size: level ? 20 - 3 * level : 11, y: 780 - place * 15 }]
          : [];
      }),
    ]),
  );
};
