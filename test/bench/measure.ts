export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const percentile = (numbers: readonly number[], p: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN;
};

/** How often `work` was done in a second by `clients` at once, over `seconds`; whatever it throws ends the run. */
export const rate = async (
  clients: number,
  seconds: number,
  work: (client: number) => Promise<unknown>,
): Promise<number> => {
  const began = performance.now();
  const end = began + seconds * 1_000;
  let done = 0;
  const client = async (n: number) => {
    while (performance.now() < end) {
      await work(n);
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
  return (done * 1_000) / (performance.now() - began);
};

/** Starts `work` at a steady rate for some seconds, whether or not earlier ones have ended; waits for all. */
export const steadily = async (
  perSecond: number,
  seconds: number,
  work: (n: number) => Promise<unknown>,
): Promise<void> => {
  const began = performance.now();
  const running: Promise<unknown>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = began + (n * 1_000) / perSecond;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    running.push(work(n));
  }
  await Promise.all(running);
};

export const round = (n: number, digits = 2): number => Number(n.toFixed(digits));
