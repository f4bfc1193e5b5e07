/** Does `work` for each item, at most `width` at once, to the end of the list; answers what failed. */
export const inParallel = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<readonly { item: T; error: unknown }[]> => {
  const failed: { item: T; error: unknown }[] = [];
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) await work(item).catch((error: unknown) => void failed.push({ item, error }));
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return failed;
};
