/** Waits until `so` answers something other than undefined or false; throws, saying what, after `seconds`. */
export const until = async <T>(
  what: string,
  so: () => Promise<T | undefined | false> | T | undefined | false,
  seconds = 60,
): Promise<T> => {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const answer = await so();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
