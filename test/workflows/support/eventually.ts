import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the expectation holds; after 20 seconds its own failure is the answer. */
export const eventually = async (expectation: () => void | Promise<void>): Promise<void> => {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await pause(50);
    }
  }
};
