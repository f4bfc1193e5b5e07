/** Keeps the `limit` entries used last. */
export const boundedCache = <K, V>(limit: number) => {
  const entries = new Map<K, V>();
  return {
    get: (key: K): V | undefined => {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },
    set: (key: K, value: V): void => {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size > limit) entries.delete(entries.keys().next().value as K);
    },
    delete: (key: K): void => void entries.delete(key),
    get size() {
      return entries.size;
    },
  };
};
