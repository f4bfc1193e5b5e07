import { connect } from 'node:net';
import { Kafka, logLevel, type ISocketFactory, type LogEntry, type RetryOptions } from 'kafkajs';
import type { KafkaSettings } from './kafka-settings.js';
import { silenceKnownWarnings } from './kafkajs-warnings.js';

/** Quick at first, then every second: a broker that comes back is noticed at once. */
export const patiently: RetryOptions = { initialRetryTime: 100, maxRetryTime: 1000, retries: Number.MAX_SAFE_INTEGER };
/** For those who try again themselves: about three seconds. */
export const briefly: RetryOptions = { initialRetryTime: 100, maxRetryTime: 1000, retries: 5 };

/** Hears what goes wrong with the broker; kafkajs says it at each attempt. */
export type Report = (line: string, facts: Readonly<Record<string, unknown>>) => void;

export type ClientOptions = Readonly<{
  retry: RetryOptions;
  report?: Report | undefined;
  /** Once it answers false, no attempt to reach a broker begins, and those under way end. */
  open?: () => boolean;
}>;

const toReport =
  (report: Report) =>
  ({ namespace, log }: LogEntry) => {
    report(log.message, { part: namespace ? `kafkajs ${namespace}` : 'kafkajs' });
  };

const socketsWhile =
  (open: () => boolean): ISocketFactory =>
  ({ host, port, onConnect }) => {
    if (!open()) throw new Error('This client is closed.');
    return connect({ host, port }, onConnect).setKeepAlive(true, 60_000);
  };

/** The one place where kafkajs is configured. */
export const kafkaClient = (
  { clientId, brokers }: KafkaSettings,
  { retry, report, open = () => true }: ClientOptions,
): Kafka => {
  silenceKnownWarnings();
  return new Kafka({
    clientId,
    // Its unlimited retries end only when it can't connect and is then left without brokers.
    socketFactory: socketsWhile(open),
    brokers: () => (open() ? [...brokers] : []),
    retry,
    connectionTimeout: 3000,
    requestTimeout: 30_000,
    logLevel: report ? logLevel.ERROR : logLevel.NOTHING,
    ...(report ? { logCreator: () => toReport(report) } : {}),
  });
};
