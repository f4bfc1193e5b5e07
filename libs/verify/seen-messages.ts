/** Which messages of a topic were seen, by global number and by their place among those of one event: a bit for most. */
export const seenMessages = (last: number) => {
  const firsts = new Uint8Array((last >> 3) + 1);
  const others = new Set<string>();
  return {
    has: (no: number, index: number): boolean =>
      index === 0 ? ((firsts[no >> 3] ?? 0) & (1 << (no & 7))) !== 0 : others.has(`${no}.${index}`),
    add: (no: number, index: number): void => {
      if (index > 0) others.add(`${no}.${index}`);
      else if (no >> 3 < firsts.length) firsts[no >> 3]! |= 1 << (no & 7);
    },
  };
};
export type SeenMessages = ReturnType<typeof seenMessages>;
