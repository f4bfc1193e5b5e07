const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);
const state = /^(08|57P0|53[0-9]{3}|25006)/;
const said =
  /connection (terminated|timeout)|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** True when an error means that Postgres can't be reached or takes no more work, so that trying again later may help. */
export const isDatabaseDown = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseDown);
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: unknown };
  return (typeof code === 'string' && (network.has(code) || state.test(code))) || said.test(error.message);
};
