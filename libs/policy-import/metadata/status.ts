import type { Hit } from '../document/passages.js';
import type { Line } from '../document/line.js';
import type { Field } from './fields.js';
import type { PolicyMetadata } from './metadata.js';

/** Whether the paper calls itself a draft, in its status or above its first text; approved where it says by whom or when. */
export const statusOf = (
  lines: readonly Line[],
  fields: readonly Field[],
  find: (pattern: RegExp) => readonly Hit[],
): PolicyMetadata['status'] => {
  // prettier-ignore
  const status = fields.find(({ label }) => label === 'status');
  const head = lines.filter(({ kind }) => kind !== 'blank').slice(0, 6);
  const draft = status ? (/\bdraft\b/i.test(status.value) ? status.line : undefined) : head.find(({ plain }) => /^draft\b|\bdraft$/i.test(plain))?.no; // prettier-ignore
  if (draft !== undefined) return { is: 'draft', lines: [draft] };
  const approved = fields
    .filter(({ label }) => label === 'authoriser' || label === 'approvedOn')
    .map(({ line }) => line);
  const said = approved.length
    ? approved
    : find(/\b(?:this|the) policy was (?:approved|adopted)\b/i).map(({ line }) => line);
  return said.length ? { is: 'approved', lines: [...new Set(said)] } : { is: 'unknown', lines: [] };
};
