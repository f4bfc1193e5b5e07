/** Answers again what a pure function has answered before; keeps no more than `size` answers, the newest. */
export const remember = <A>(answer: (key: string) => A, size: number): ((key: string) => A) => {
  const known = new Map<string, A>();
  return (key) => {
    if (known.has(key)) return known.get(key)!;
    const found = answer(key);
    known.set(key, found);
    if (known.size > size) known.delete(known.keys().next().value!);
    return found;
  };
};
