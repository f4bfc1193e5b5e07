import proto from '@temporalio/proto';

const History = proto.temporal.api.history.v1.History;

/** A history as plain JSON: enums by name, long numbers as text, payloads in base64. */
export const toPlain = (history: proto.temporal.api.history.v1.IHistory): unknown =>
  History.toObject(History.fromObject(history), { enums: String, longs: String, bytes: String });

/** The history that `toPlain` made plain. */
export const fromPlain = (plain: unknown): proto.temporal.api.history.v1.History =>
  History.fromObject(plain as Record<string, unknown>);
