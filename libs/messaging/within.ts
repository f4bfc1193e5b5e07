/** What `work` comes to, or the error of `otherwise` when `ms` pass first. The work itself goes on. */
export const within = async <T>(work: Promise<T>, ms: number, otherwise: () => Error): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(otherwise());
      },
      Math.max(ms, 0),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
