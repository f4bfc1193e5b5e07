/** What a task asks of somebody: `ask` is imperative, `why` says what the policy wants with it. */
export type Ask = Readonly<{ ask: string; why: string }>;
export const asking = (ask: string, why: string): Ask => ({ ask, why });

/** Finds what a task asks for, by its key, which may name ids behind its kind; undefined for a key of no known kind. */
export const kindsOf = <K extends string>(asks: Readonly<Record<K, Ask>>) => {
  const kinds = (Object.keys(asks) as K[]).sort((a, b) => b.length - a.length);
  return (key: string): K | undefined => kinds.find((kind) => key === kind || key.startsWith(`${kind}-`));
};
