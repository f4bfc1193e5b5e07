import type { OutgoingMessage } from './publisher.js';

/** Brokers take record batches of 1 MB unless told otherwise; the rest is room for framing. In bytes. */
export const largestBatch = 900_000;

/** About what a message takes on the wire, in bytes. */
export const sizeOf = ({ key, value, headers }: OutgoingMessage): number =>
  Buffer.byteLength(key) +
  Buffer.byteLength(value) +
  Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + text.length + 8, 64);

/** Cuts a list, in order, into runs of at most `limit`; one item larger than that is a run of its own. */
export const inSlicesOf = <T>(items: readonly T[], limit: number, size: (item: T) => number): T[][] => {
  const slices: T[][] = [];
  let room = 0;
  for (const item of items) {
    const needs = size(item);
    const current = slices.at(-1);
    if (current && needs <= room) current.push(item);
    else {
      slices.push([item]);
      room = limit;
    }
    room -= needs;
  }
  return slices;
};
