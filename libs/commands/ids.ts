import { v5, v7 } from 'uuid';
import type { CommandId, EventId, StreamId, VaultId } from '../kernel/index.js';

const space = '5b0c1f0e-2d3b-5a51-9d4f-1f6f6f0f7c11';

/** The same for the same command, so that deciding it again names the same things. */
export const freshId = (stream: StreamId, command: CommandId): string => v5(`${stream}/${command}`, space);
export const vaultId = (stream: StreamId, command: CommandId, field: string): VaultId =>
  v5(`${stream}/${command}/${field}`, space) as VaultId;
/** In order of time, so that the index of event ids grows at its end. */
export const newEventId = (): EventId => v7() as EventId;

/** A command that starts a case names it by who asks and under which key: a double click is one case. */
export const startedStream = (process: string, actor: string, key: string): StreamId =>
  `${process}-${v5(`${actor}/${key}`, space)}` as StreamId;
