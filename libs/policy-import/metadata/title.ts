import type { Line } from '../document/line.js';
import type { Field } from './fields.js';
import type { Said } from './metadata.js';

const kindOfPaper =
  /\b(?:policy|procedures?|strategy|principles|plan|code|statement|protocol|guidelines|handbook|framework|scheme)\b/i;
const onlyKind = /^(?:policy|procedure|policy and procedure|document control)$/i;
const trust =
  /\b((?:(?!The\b|Our\b|This\b|In\b|At\b|National\b|Future\b)\p{Lu}[\p{L}’']+ ){1,4}(?:Trust|TRUST|Partnership|Federation|Academies))\b/u;
const draft = /^\s*draft\b[\s:–-]*/i;
const date = /[\s,–-]*(?:\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}* )?(?:19|20)\d\d)\s*$/u;

const named = (fields: readonly Field[], label: 'title' | 'trust'): Said<string> | undefined => {
  const field = fields.find((one) => one.label === label);
  return field && { is: field.value, lines: [field.line] };
};

/** The trust's name: as its field says, else the first name in the text that ends as trusts' names do. */
export const trustOf = (lines: readonly Line[], fields: readonly Field[]): Said<string> | undefined => {
  const first = lines.find(
    ({ kind, plain, text }) => kind !== 'blank' && !/[‘“']\p{Lu}/u.test(text) && trust.test(plain),
  );
  const found = first && trust.exec(first.plain)?.[1];
  return named(fields, 'trust') ?? (found ? { is: found, lines: [first.no] } : undefined);
};

/** What the paper calls itself above its first text, without the trust's name, `Draft` and a date; undefined where it has no name. */
export const titleOf = (lines: readonly Line[], fields: readonly Field[]): Said<string> | undefined => {
  const said = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'running' && kind !== 'row').slice(0, 4);
  const own = said.find(({ plain, mark }) => !mark && plain.split(/\s+/).length <= 16 && !/[.;]$/.test(plain) && !/^[^:]{1,30}:\s/.test(plain) && kindOfPaper.test(plain) && !onlyKind.test(plain)); // prettier-ignore
  const is = own?.plain.replace(draft, '').replace(date, '').replace(/^.*?(?:Trust|Partnership|Federation)\s*[–—:-]\s*/, '').trim(); // prettier-ignore
  return named(fields, 'title') ?? (own && is ? { is, lines: [own.no] } : undefined);
};
