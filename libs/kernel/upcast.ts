import type { AnyMessage, Upcasters } from './decider.js';

/** The schema that new events of a type are written in: one more than it has upcasters. */
export const currentSchema = (upcasters: Upcasters, type: string): number => (upcasters[type]?.length ?? 0) + 1;

/** An event in today's shape. Throws when it was written by a newer release than this one. */
export const upcast = (upcasters: Upcasters, schema: number, event: AnyMessage): AnyMessage => {
  const steps = upcasters[event.type] ?? [];
  if (!Number.isInteger(schema) || schema < 1)
    throw new Error(`${event.type} is written in schema ${schema}; schemas count from 1.`);
  if (schema > steps.length + 1)
    throw new Error(
      `${event.type} is written in schema ${schema}; this release knows ${steps.length + 1}. Deploy the newer release.`,
    );
  const data = steps.slice(schema - 1).reduce<unknown>((old, step) => step(old as never), event.data);
  return { type: event.type, data: data as object };
};
