const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  vacancy: 'vacancies',
  policy: 'policies',
  criterion: 'criteria',
  has: 'have',
  is: 'are',
};
/** A noun as it is said of a number of things: `day`, `days`. */
export const plural = (count: number, noun: string): string => (count === 1 ? noun : (irregular[noun] ?? `${noun}s`));

/** A number with its noun: `1 day`, `3 days`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${plural(count, noun)}`;

/** Things named one after the other: `a`, `a and b`, `a, b and c`. */
export const listed = (things: readonly string[], word: 'and' | 'or' = 'and'): string => {
  const last = things.at(-1) ?? '';
  const others = things.slice(0, -1);
  return others.length ? `${others.join(', ')} ${word} ${last}` : last;
};

/** A text that begins a sentence. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
