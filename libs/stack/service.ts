/** One backing service or app of the stack, run as a process of its own. */
export interface Service {
  readonly name: string;
  /** Starts it, or adopts the recorded process when that is healthy; returns when it answers. Safe to say twice. */
  start(): Promise<void>;
  ready(): Promise<boolean>;
  /** Ends it cleanly; safe when it does not run. */
  stop(): Promise<void>;
  /** Sends `signal` to the recorded process, as the tests of crashes do. */
  kill(signal: NodeJS.Signals): void;
  pid(): number | undefined;
}
