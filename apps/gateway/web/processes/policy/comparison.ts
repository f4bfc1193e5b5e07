import { compareVersions, type ClauseChange, type Reading, type WordChange } from '#libs/policy-import/index.js';
import { counted } from '#libs/words/index.js';
import { partialDateText } from '#libs/words/policy/dates.js';

const whatBecame: Readonly<Record<ClauseChange['is'], string>> = {
  added: 'New',
  removed: 'Taken out',
  changed: 'Changed',
  moved: 'Moved: the same words in another place',
  same: 'The same',
};
const proven = {
  'nothing-changed': 'Nothing is changed.',
  'same-words':
    'The words are the same in the same order; only typography, layout or numbering differ. That proves it editorial.',
  'words-changed': 'Words are changed, so it is not editorial.',
  'clauses-moved': 'The words are the same, and clauses stand in another place, so it is not editorial.',
  unreadable: 'One of the two texts can not be read, so nothing can be compared.',
} as const;

/** `after` another with a blank between them. */
type Piece = Readonly<{ is: 'same' | 'removed' | 'added'; text: string; blank: boolean }>;
/** Two spellings of a month are compared as one; it is shown by its name. */
const monthShown = (word: string): string => {
  const [, month] = /^month-(\d{1,2})$/.exec(word) ?? [];
  return month ? partialDateText(`2000-${month.padStart(2, '0')}`).replace(' 2000', '') : word;
};
/** Stops and brackets stand where they stand in a text. */
const joined = (words: readonly string[]): string =>
  words
    .map(monthShown)
    .join(' ')
    .replace(/ ([.,;:!?)\]%’'])/g, '$1')
    .replace(/([([£]) /g, '$1');
const piecesOf = (words: readonly WordChange[], without: WordChange['is']): readonly Piece[] =>
  words
    .filter(({ is }) => is !== without)
    .map(({ is, words: some }) => ({ is, text: joined(some) }))
    .map((piece, i) => ({ ...piece, blank: i > 0 && !/^[.,;:!?)\]%’']/.test(piece.text) }));

/** Two texts side by side, clause by clause: what was taken out stands on the left, what came on the right. */
export const comparisonView = (older: Reading, newer: Reading) => {
  const { changes, editorialProven, why } = compareVersions(older, newer);
  const same = changes.filter(({ is }) => is === 'same').length;
  return {
    verdict: proven[why],
    editorialProven,
    same: same ? `${counted(same, 'clause')} ${same === 1 ? 'is' : 'are'} the same and not shown.` : undefined,
    clauses: changes
      .filter(({ is }) => is !== 'same')
      .map(({ id, is, was, words }) => ({
        id: was ? `${id}, was ${was}` : id,
        what: whatBecame[is],
        before: piecesOf(words, 'added'),
        after: piecesOf(words, 'removed'),
      })),
  };
};
