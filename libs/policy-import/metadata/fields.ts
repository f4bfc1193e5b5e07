import type { Line } from '../document/line.js';
import { labelAndValue, labelled, type Label } from './labels.js';

/** One field of a register as it is printed. */
export type Field = Readonly<{ label: Label; value: string; line: number }>;

const ofPair = (line: Line): readonly Field[] => {
  const [name, value] = line.cells ?? [];
  const pair = name && value && line.cells?.length === 2 ? { ...labelled(name), value } : labelAndValue(line.plain);
  if (!pair?.label) return [];
  const own = { label: pair.label, value: pair.value, line: line.no };
  return pair.inside
    ? [
        { label: 'authoriser', value: pair.inside, line: line.no },
        { ...own, label: 'approvedOn' },
      ]
    : [own];
};

/** A row of labels above a row of values; what stands under no label is left out. */
const ofRows = (header: Line, values: Line | undefined): readonly Field[] => {
  const labels = (header.cells ?? []).map(labelled);
  if (!values?.cells || labels.filter(Boolean).length < 2 || isHistoryHeader(header)) return [];
  return labels.flatMap((label, at) => {
    const value = values.cells?.[at];
    return label && value ? [{ label: label.label, value, line: values.no }] : [];
  });
};

/** The header of a table of versions: it has versions and dates, and says what was done. */
export const isHistoryHeader = ({ cells = [] }: Line): boolean => {
  const found = cells.map((cell) => labelled(cell)?.label);
  return (
    found.includes('version') && (found.includes('policyDate') || found.includes('approvedOn')) && cells.length >= 3
  );
};

/** All fields of the registers of a document, in the order of its lines; the text after its first section is not searched but for headers and footers. */
export const fieldsOf = (lines: readonly Line[]): readonly Field[] => {
  const said = lines.filter(({ kind }) => kind !== 'blank');
  const inHistory = new Set<number>();
  said.forEach((line, at) => {
    const goesOn = inHistory.has(at - 1) && (line.cells?.length ?? 0) >= 3;
    if (goesOn || isHistoryHeader(line)) inHistory.add(at);
  });
  return said.flatMap((line, at) => {
    if (inHistory.has(at) || line.kind === 'heading' || line.kind === 'step') return [];
    const rows = ofRows(line, said[at + 1]);
    if (rows.length) return rows;
    const beneath = ofRows(said[at - 1] ?? line, line).length > 0;
    return beneath ? [] : ofPair(line);
  });
};
