import type { Clause, Reading, SourceLine } from '#libs/policy-import/index.js';
import { linesText } from '#libs/words/policy/dates.js';

/** Why a text can not be shown. */
export const unreadableWords = {
  encrypted: 'It has a password. Supply it without one.',
  empty: 'It holds no text.',
  'not-readable': 'It is damaged, or of a kind that is not read.',
  'scanned-without-text': 'It is a picture of a text. Supply it with its text.',
  'too-large': 'It is larger than a policy is.',
} as const;
/** Says why, of a text that is not kept here or can not be read; undefined of one that can. */
export const whyNot = (reading: Reading | undefined): string | undefined => {
  if (!reading) return 'The text is not kept here.';
  return reading.ok ? undefined : unreadableWords[reading.why];
};

/** The marks by which Markdown makes a heading are no part of what it says. */
export const lineText = ({ text }: Pick<SourceLine, 'text'>): string => text.trim().replace(/^#{1,6} /, '');
/** A heading with its step; of the part above the first heading, what that is. */
const headingOf = ({ id, heading }: Clause): string => {
  const [, step] = /(?:^|\.)step-(\d+)$/.exec(id) ?? [];
  if (id === 'head') return 'At the head of the document';
  return step ? `${heading}, step ${step}` : heading || id;
};

type Paragraph = Readonly<{ no: number; text: string }>;
const shown = (lines: readonly SourceLine[]): readonly Paragraph[] =>
  lines.filter(({ text }) => text.trim()).map((line) => ({ no: line.no, text: lineText(line) }));
/** The lines of a clause that stand in none inside it. */
const own = ({ from, to }: Clause, all: readonly Clause[], lines: readonly SourceLine[]): readonly SourceLine[] => {
  const inner = all.filter((one) => one.from > from && one.to <= to);
  return lines.filter(({ no }) => no >= from && no <= to && !inner.some((one) => no >= one.from && no <= one.to));
};

/** A text clause by clause, each with the name by which tasks and refusals refer to it; what stands before the first comes first. */
export const clausesView = (reading: Reading | undefined) => {
  if (!reading?.ok) return [];
  const { clauses, lines } = reading;
  const first = clauses[0]?.from ?? Infinity;
  const before = lines.filter(({ no }) => no < first);
  const head = before.some(({ text }) => text.trim())
    ? [
        {
          id: 'before',
          heading: 'Before the first clause',
          path: '',
          place: linesText([1, before.length]),
          lines: shown(before),
        },
      ]
    : [];
  return [
    ...head,
    ...clauses.map((clause) => ({
      id: clause.id,
      heading: headingOf(clause),
      path: clause.path.join(', '),
      place: linesText(clause.from === clause.to ? [clause.from] : [clause.from, clause.to]).replace(' and ', ' to '),
      lines: shown(own(clause, clauses, lines)),
    })),
  ];
};
