import type { Finding, FindingDecision, Severity } from '../../domain/policy/words.js';
import type { FindingKind } from '../../policy-import/index.js';
import { capital } from '../numbers.js';
import { linesText, monthsText, partialDateText } from './dates.js';
import { dateFindings } from './findings/dates.js';
import { headFindings } from './findings/head.js';
import { pageFindings } from './findings/pages.js';
import { textFindings } from './findings/text.js';
import type { Choice, FindingWords } from './findings/says.js';
import { choices } from './marks.js';

/** Every kind of finding in plain words. */
export const findingWords: Readonly<Record<FindingKind, FindingWords>> = {
  ...dateFindings,
  ...headFindings,
  ...pageFindings,
  ...textFindings,
};
/** Of a kind that no reader here knows any more. */
const unknown: FindingWords = {
  name: 'Something to look at',
  says: () => 'The document needs somebody to look at it here.',
  decide: 'Decide what it comes to.',
  fits: ['accept', 'mend-in-next-version', 'misreading'],
};
export const wordsOfFinding = (kind: string): FindingWords =>
  Object.hasOwn(findingWords, kind) ? findingWords[kind as FindingKind] : unknown;

/** What a finding says, with its facts. */
export const findingText = ({ kind, facts }: Pick<Finding, 'kind' | 'facts'>): string =>
  wordsOfFinding(kind).says(facts);
/** Where it was found: `Page 4, lines 8 to 10`; of the whole document where it names no line. */
export const findingPlace = ({ lines, page }: Pick<Finding, 'lines' | 'page'>): string => {
  const at = linesText(lines);
  if (!at) return 'The whole document';
  return page === undefined ? capital(at) : `Page ${page}, ${at}`;
};

export const severityWords: Readonly<Record<Severity, string>> = {
  contradiction: 'Contradiction: it says two things, and both can not hold',
  hole: 'Hole: something that has to be there is missing',
  notice: 'To be noticed: nothing is wrong by itself',
};
/** The decisions that fit a kind of finding, the likeliest first. */
export const choicesFor = (kind: string): readonly Choice[] => wordsOfFinding(kind).fits;

/** What was decided: `Reviewed every 2 years`, `Due on 31 July 2024`. */
export const decisionText = (decision: FindingDecision): string => {
  if (decision.choose === 'months') return `Reviewed every ${monthsText(decision.months)}`;
  if (decision.choose === 'date') return `Due ${partialDateText(decision.date.value)}`;
  return capital(choices[decision.choose]);
};
