/* eslint-disable @typescript-eslint/no-explicit-any -- process.emitWarning is overloaded; it is passed on as it came */
type Emit = (warning: string | Error, ...rest: any[]) => void;

/** Whether this is kafkajs 2.2.4 asking for a timer in the past, as it does at each connect; Node 24 warns of it. */
export const isKafkajsTimer = (kind: unknown, stack: string): boolean =>
  kind === 'TimeoutNegativeWarning' && /node_modules[\\/]kafkajs[\\/]src[\\/]network[\\/]requestQueue/.test(stack);

/** `emit` without that one warning; every other goes through untouched. */
export const withoutKafkajsTimer =
  (emit: Emit): Emit =>
  (warning, ...rest) => {
    const first: unknown = rest[0];
    const kind = typeof first === 'object' && first !== null ? (first as { type?: unknown }).type : first;
    if (!isKafkajsTimer(kind, new Error().stack ?? '')) emit(warning, ...rest);
  };

let silenced = false;
/** Puts the filter before `process.emitWarning`, once. */
export const silenceKnownWarnings = (): void => {
  if (silenced) return;
  silenced = true;
  process.emitWarning = withoutKafkajsTimer(process.emitWarning.bind(process) as Emit) as typeof process.emitWarning;
};
