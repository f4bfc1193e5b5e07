/** Looks for many texts at once, whatever their case: the labels of those that are in what it is fed. */
export type Finder = (text: string) => ReadonlySet<string>;
export type Needles = ReadonlyMap<string, string>;

/** Shorter texts are found everywhere. */
export const shortest = 5;

/**
 * A finder for needles (text to label) of at least five characters, after Aho and Corasick: one step for each character,
 * however many needles. It goes on where it was, so a text may come in pieces.
 */
export const finderOf = (needles: Needles): Finder => {
  const wanted = [...needles]
    .map(([text, label]) => [text.toLowerCase(), label] as const)
    .filter(([text]) => text.length >= shortest);
  const classes = new Uint16Array(65_536);
  let width = 1;
  for (const [text] of wanted) for (let i = 0; i < text.length; i++) classes[text.charCodeAt(i)] ||= width++;

  const next = new Int32Array(wanted.reduce((sum, [text]) => sum + text.length, 1) * width);
  const ends: string[][] = [[]];
  for (const [text, label] of wanted) {
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const step = at * width + classes[text.charCodeAt(i)]!;
      if (!next[step]) next[step] = ends.push([]) - 1;
      at = next[step]!;
    }
    ends[at]!.push(label);
  }

  // Where a step leads nowhere, it leads where it does from the longest end of what was read that begins a needle.
  const fail = new Int32Array(ends.length);
  const queue = [0];
  for (let read = 0; read < queue.length; read++) {
    const at = queue[read]!;
    for (let step = 0; step < width; step++) {
      const to = next[at * width + step]!;
      const otherwise = at ? next[fail[at]! * width + step]! : 0;
      if (to) {
        fail[to] = otherwise;
        ends[to]!.push(...ends[otherwise]!);
        queue.push(to);
      } else next[at * width + step] = otherwise;
    }
  }

  let state = 0;
  return (text) => {
    const found = new Set<string>();
    const lower = text.toLowerCase();
    for (let i = 0; i < lower.length; i++) {
      state = next[state * width + classes[lower.charCodeAt(i)]!]!;
      for (const label of ends[state]!) found.add(label);
    }
    return found;
  };
};

/** The needles as they stand inside JSON too, where a quote or a backslash is escaped. */
export const alsoInJson = (needles: Needles): Needles =>
  new Map(
    [...needles].flatMap(([text, label]) => [
      [text, label] as const,
      [JSON.stringify(text).slice(1, -1), label] as const,
    ]),
  );
