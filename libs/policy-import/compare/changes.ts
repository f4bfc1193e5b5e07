/** Words that stayed, went or came, in order. */
export type WordChange = Readonly<{ is: 'same' | 'removed' | 'added'; words: readonly string[] }>;
/** What became of one clause; `id` is the newer version's, or the older's where it is gone. */
export type ClauseChange = Readonly<{
  id: string;
  is: 'added' | 'removed' | 'changed' | 'moved' | 'same';
  /** The id in the older version, where it was another. */
  was?: string;
  words: readonly WordChange[];
}>;
/** The comparison of two versions; `why` says what an editorial change is not proven for, `unreadable` where one could not be read. */
export type Comparison = Readonly<{
  changes: readonly ClauseChange[];
  /** True where the same words stand in the same order once typography and the like are set aside. */
  editorialProven: boolean;
  why: 'nothing-changed' | 'same-words' | 'words-changed' | 'clauses-moved' | 'unreadable';
}>;
