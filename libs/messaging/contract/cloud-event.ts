import { z } from 'zod';

/** The headers of every message: CloudEvents 1.0, Kafka binary mode. Headers that a reader does not know are let through. */
export const CloudEventHeaders = z.looseObject({
  ce_specversion: z.literal('1.0'),
  ce_id: z.string().min(1).max(200).describe('Of this message; the same each time it is delivered'),
  ce_source: z.string().min(1).describe('/understudy/<process>'),
  ce_type: z.string().min(1).describe('uk.understudy.<area>.<Name>.v<schema>'),
  ce_time: z.iso.datetime({ precision: 3 }).describe('When it happened, UTC'),
  ce_subject: z.string().min(1).describe('What it is about: the key of the message'),
  ce_sequence: z
    .string()
    .regex(/^[1-9][0-9]{0,15}$/)
    .describe('Its place in the order of all events: 1, 2, 3, …'),
  ce_replay: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Published again by an operator, who gave the replay this id: take it in, and do nothing besides'),
  'content-type': z.literal('application/json'),
});
/** An extension attribute of CloudEvents: the message was there before. */
export const replayHeader = 'ce_replay';
export type CloudEventHeaders = z.output<typeof CloudEventHeaders>;

/** What went wrong, in one line, without the value that was wrong. */
export const faultsOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ');

export type Read<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; reason: string }>;

export const readHeaders = (headers: Readonly<Record<string, string>>): Read<CloudEventHeaders> => {
  const read = CloudEventHeaders.safeParse(headers);
  return read.success ? { ok: true, value: read.data } : { ok: false, reason: `headers: ${faultsOf(read.error)}` };
};

/** The JSON of a message's value; invalid UTF-8 is a fault, not a replacement character. */
export const readJson = (value: Buffer | null): Read<unknown> => {
  if (value === null) return { ok: false, reason: 'value: missing' };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value)) as unknown };
  } catch {
    return { ok: false, reason: 'value: not JSON in UTF-8' };
  }
};
