const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);
const state = /^(08|57P0|53[0-9]{3}|25006)/;
const said =
  /connection (terminated|timeout)|timeout exceeded when trying to connect|client has encountered a connection error/i;

type Said = Readonly<{ code?: unknown; message?: unknown; errors?: unknown }>;

/** True when an error means that Postgres can't be reached or takes no more work, so that trying again later may help. */
export const isDatabaseDown = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors } = error as Said;
  if (Array.isArray(errors) && errors.some(isDatabaseDown)) return true;
  if (typeof code === 'string' && (network.has(code) || state.test(code))) return true;
  return typeof message === 'string' && said.test(message);
};
