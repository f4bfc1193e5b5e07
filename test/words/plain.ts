import type { Names } from '#libs/words/index.js';

/** Names for every id, as a reader who may know everything has them. */
export const allNames: Names = {
  nameOf: (staff) => (staff ? 'Priya Shah' : undefined),
  schoolOf: () => 'Marsh Lane Primary',
  candidateOf: () => 'Ben Okafor',
  criterionOf: () => 'Leads a team',
  conditionOf: () => 'Enhanced DBS check',
};

const wrong: readonly Readonly<{ what: string; pattern: RegExp }>[] = [
  { what: 'a fact that was not there', pattern: /undefined|\bnull\b|NaN|\[object|\$\{/ },
  { what: 'a name of the program', pattern: /[a-z][A-Z]|[a-z]_[a-z]/ },
  { what: 'an id', pattern: /\b(staff|school|app|application|case|post|vault|criterion)-[a-z0-9]|[0-9a-f]{8}-/ },
  { what: 'a date of the program', pattern: /\d{4}-\d\d/ },
  { what: 'a stray mark', pattern: / {2}| [.,;:)]|[.,;:]{2}|\( |,\./ },
  {
    what: 'a wrong plural',
    pattern:
      /(?<!(?:[Cc]andidate|[Ee]lement|[Aa]ction) )\b1 [a-z]+s\b(?!.*process)|\b(0|[2-9]) (day|member|post|candidate|condition)\b/,
  },
];

/** What stands in a text that is not for people; nothing where it reads well. */
export const notForPeople = (text: string): readonly string[] =>
  wrong.flatMap(({ what, pattern }) => (pattern.test(text) ? [`${what} in “${text}”`] : []));

/** What is wrong with a text as a sentence, or with what it holds. */
export const notASentence = (text: string): readonly string[] => [
  ...notForPeople(text),
  ...(/^[A-Z0-9“]/.test(text) ? [] : [`no capital in “${text}”`]),
  ...(/[.?]$/.test(text) ? [] : [`no end in “${text}”`]),
];
