/** Runs `stop` once, at the first SIGTERM or SIGINT; the process then ends by itself, or with code 1 when stopping fails or hangs. */
export const stopOnSignals = (stop: () => Promise<void>, limitMs = 20_000): void => {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), limitMs).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once).on('SIGINT', once);
};
