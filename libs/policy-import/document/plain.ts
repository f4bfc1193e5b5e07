/** A line without the marks of Markdown: emphasis, links, code, quotation and escapes. */
export const plain = (text: string): string =>
  text
    .replace(/<!--.*?-->/g, '')
    .replace(/^ {0,3}#{1,6}\s+/, '')
    .replace(/\s#+\s*$/, '')
    .replace(/^ {0,3}> ?/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?!\w)/g, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_]*[^\s_])_(?!\w)/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/\u00a0/g, ' ')
    .trim();

/** The cells of a row of a table, by tabs or by upright strokes; undefined for what is no row. */
export const cellsOf = (text: string): readonly string[] | undefined => {
  const cells = text.includes('\t') ? text.split('\t') : /^\s*\|.*\|\s*$/.test(text) ? text.trim().slice(1, -1).split('|') : []; // prettier-ignore
  const said = cells.map(plain).filter(Boolean);
  return said.length > 1 ? said : undefined;
};

/** Small words beside each other, for comparing what two lines say: no typography, no case. */
export const alikeText = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
