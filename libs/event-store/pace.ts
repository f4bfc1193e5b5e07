/** Sleeps until poked or until the time is up; a poke while nobody sleeps is not lost. */
export const createPace = () => {
  let wake: (() => void) | undefined;
  let poked = false;
  const poke = () => {
    poked = true;
    wake?.();
  };
  const rest = async (ms: number): Promise<void> => {
    if (!poked)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    wake = undefined;
    poked = false;
  };
  return { poke, rest };
};
