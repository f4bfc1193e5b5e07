import { splitOf, type Split } from '../clauses/split.js';
import { fieldsOf } from '../metadata/fields.js';
import { metadataOf } from '../metadata/metadata-of.js';
import type { Extracted } from '../source-line.js';
import type { PolicyDocument } from './document.js';
import { linesOf } from './lines.js';
import { findIn, passagesOf, type Passage } from './passages.js';
import { sectionsOf, type Section } from './sections.js';

const underEach = (
  sections: readonly Section[],
  passages: readonly Passage[],
): ReadonlyMap<Section, readonly Passage[]> => {
  const found = new Map<Section, Passage[]>(sections.map((section) => [section, []]));
  let at = -1;
  for (const passage of passages) {
    const no = passage.starts[0]!.no;
    while (sections[at + 1] && sections[at + 1]!.heading.no <= no) at++;
    if (at >= 0 && passage.kind !== 'heading') found.get(sections[at]!)!.push(passage);
  }
  return found;
};

/** Puts together what was read and what it says of itself; `supplied` are titles of policies whose text the register holds. */
export const documentOf = (
  extracted: Extracted,
  supplied: readonly string[],
): PolicyDocument & { split: readonly Split[] } => {
  const lines = linesOf(extracted.lines);
  const passages = passagesOf(lines.filter(({ kind }) => kind !== 'running'));
  const sections = sectionsOf(lines);
  const under = underEach(sections, passages);
  const find = (pattern: RegExp) => findIn(passages, pattern);
  const fields = fieldsOf(lines);
  const metadata = metadataOf(lines, find, fields);
  const names = [metadata.title, metadata.trust].flatMap((said) => lines.filter(({ no }) => said?.lines.includes(no)).filter(({ kind, no }) => kind === 'heading' && no === sections[0]?.heading.no || said === metadata.title).map(({ plain }) => plain)); // prettier-ignore
  const split = splitOf(lines, sections, names);
  return {
    lines,
    passages,
    sections,
    clauses: split.map(({ clause }) => clause),
    split,
    labels: lines.flatMap(({ label }) => label ?? []),
    metadata,
    fields,
    unsettled: extracted.unsettled,
    emptyPages: extracted.emptyPages,
    supplied,
    under: (section) => under.get(section) ?? [],
    find,
  };
};
