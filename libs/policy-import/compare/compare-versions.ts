import { diffArrays } from 'diff';
import { documentOf } from '../document/document-of.js';
import type { ReadText, Reading } from '../reading.js';
import type { ClauseChange, Comparison, WordChange } from './changes.js';
import { wordsOf } from './words-of.js';

type Own = Readonly<{ id: string; heading: string; words: readonly string[] }>;
/** Longer texts than this differ all through; counting further on would cost more than it tells. */
const most = 5_000;

const wordChanges = (a: readonly string[], b: readonly string[]): readonly WordChange[] => {
  const parts = diffArrays([...a], [...b], { maxEditLength: most });
  if (!parts) return [{ is: 'removed', words: a }, { is: 'added', words: b }]; // prettier-ignore
  return parts.map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
};
const alike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);
const all = (is: 'added' | 'removed' | 'same', { words }: Own): readonly WordChange[] =>
  words.length ? [{ is, words }] : [];

/** The places, of those that both versions have, that still follow each other; the others moved. */
const inPlace = (order: readonly number[]): ReadonlySet<number> => {
  const parts =
    diffArrays(
      [...order].sort((a, b) => a - b),
      [...order],
      { maxEditLength: most },
    ) ?? [];
  return new Set(parts.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value));
};

/** Pairs the clauses of two versions: by id and words, then by words, then by id, then by heading. */
const paired = (before: readonly Own[], after: readonly Own[]): ReadonlyMap<Own, Own> => {
  const pairs = new Map<Own, Own>();
  const taken = new Set<Own>();
  const ways: readonly ((old: Own, own: Own) => boolean)[] = [
    (old, own) => old.id === own.id && alike(old.words, own.words),
    (old, own) => own.words.length > 0 && alike(old.words, own.words),
    (old, own) => old.id === own.id,
    (old, own) => own.heading !== '' && old.heading === own.heading && !/step-/.test(own.id),
  ];
  for (const same of ways)
    for (const own of after.filter((one) => !pairs.has(one))) {
      const old = before.find((one) => !taken.has(one) && same(one, own));
      if (!old) continue;
      taken.add(old);
      pairs.set(own, old);
    }
  return pairs;
};

const changesOf = (before: readonly Own[], after: readonly Own[]): readonly ClauseChange[] => {
  const pairs = paired(before, after);
  const order = after.flatMap((own) => (pairs.has(own) ? [before.indexOf(pairs.get(own)!)] : []));
  const still = inPlace(order);
  const changes = after.map((own): ClauseChange => {
    const old = pairs.get(own);
    if (!old) return { id: own.id, is: 'added', words: all('added', own) };
    const was = old.id === own.id ? {} : { was: old.id };
    if (!alike(old.words, own.words))
      return { id: own.id, is: 'changed', ...was, words: wordChanges(old.words, own.words) };
    return { id: own.id, is: still.has(before.indexOf(old)) && old.id === own.id ? 'same' : 'moved', ...was, words: all('same', own) }; // prettier-ignore
  });
  const kept = new Set(pairs.values());
  const removed = before.filter((old) => !kept.has(old));
  return [
    ...changes,
    ...removed.map((old): ClauseChange => ({ id: old.id, is: 'removed', words: all('removed', old) })),
  ];
};

const opened = (reading: ReadText) => {
  const { split, lines } = documentOf({ lines: reading.lines, unsettled: 0, emptyPages: [] }, []);
  const clauses = split.map((one): Own => ({
    id: one.clause.id,
    heading: one.clause.heading,
    words: one.lines.flatMap(wordsOf),
  }));
  return { clauses, words: lines.flatMap(wordsOf), text: lines.map(({ text }) => text).join('\n') };
};

/**
 * Compares two versions of a policy clause by clause and word by word. `editorialProven` is true where the same words
 * stand in the same order once these are set aside: typography, spaces, numbers of clauses and pages, the case of headings,
 * and the spellings of a closed list. One word more, less or other, or a clause in another place, and nothing is proven (E77, Q10).
 */
export const compareVersions = (a: Reading, b: Reading): Comparison => {
  if (!a.ok || !b.ok) return { changes: [], editorialProven: false, why: 'unreadable' };
  const [before, after] = [opened(a), opened(b)];
  const changes = changesOf(before.clauses, after.clauses);
  if (alike(before.words, after.words)) {
    const why = a.hash === b.hash || before.text === after.text ? 'nothing-changed' : 'same-words';
    return { changes, editorialProven: true, why };
  }
  const moved = changes.every(({ is }) => is === 'same' || is === 'moved');
  return { changes, editorialProven: false, why: moved ? 'clauses-moved' : 'words-changed' };
};
