import { connect } from 'node:net';
import type { EventStore } from '#libs/event-store/index.js';

export type PartName = 'postgres' | 'kafka' | 'temporal' | 'sequencer' | 'relay' | 'projector';
export type Parts = Readonly<Record<PartName, boolean>>;
export type PartSettings = Readonly<{
  kafkaBrokers: readonly string[];
  temporalAddress: string | undefined;
  staleSeconds?: number;
}>;

const patience = 1000;

/** True when something takes connections at `host:port`. */
export const reachable = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [, host = '', port = ''] = /^\[?(.*?)\]?:(\d+)$/.exec(address) ?? [];
    if (!port) return resolve(false);
    const socket = connect({ host, port: Number(port) });
    const end = (up: boolean) => {
      socket.destroy();
      resolve(up);
    };
    socket
      .setTimeout(patience, () => end(false))
      .once('connect', () => end(true))
      .once('error', () => end(false));
  });

const within = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), patience);
    work.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(timer));
  });

/** Which followers have a leader whose heart beats, in whatever process. */
const beating = async ({ pool }: EventStore, staleSeconds: number): Promise<ReadonlySet<string> | undefined> => {
  const { rows } = await pool.query<{ name: string }>(
    'select name from subscriptions where heartbeat > clock_timestamp() - make_interval(secs => $1)',
    [staleSeconds],
  );
  return new Set(rows.map(({ name }) => name));
};

/** What is up now; each look takes at most a second. */
export const lookAtParts = async (
  store: EventStore,
  { kafkaBrokers, temporalAddress, staleSeconds = 10 }: PartSettings,
): Promise<Parts> => {
  const [alive, brokers, temporal] = await Promise.all([
    within(beating(store, staleSeconds), undefined),
    Promise.all(kafkaBrokers.map(reachable)),
    temporalAddress ? reachable(temporalAddress) : false,
  ]);
  return {
    postgres: alive !== undefined,
    kafka: brokers.includes(true),
    temporal,
    sequencer: alive?.has('sequencer') ?? false,
    relay: alive?.has('relay') ?? false,
    projector: alive?.has('projector') ?? false,
  };
};
