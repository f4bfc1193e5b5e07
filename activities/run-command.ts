import type { RunCommand } from '#libs/commands/types.js';
import type { AnyMessage, CommandId, StreamId } from '#libs/kernel/index.js';
import type { StoredEvent } from '#libs/event-store/types.js';
import type { Told } from '../workflows/contract.js';
import type { Activities, Answer, ProcessCommand } from './types.js';

export type RunCommandDeps = Readonly<{
  runCommand: RunCommand;
  told: (event: StoredEvent) => Told;
  /** Makes a command of what needs the world first; every other stays as it is. */
  prepare?: (stream: StreamId, command: AnyMessage) => Promise<AnyMessage>;
  /** Is given each answer: the outcome is `accepted`, `repeated` or the refusal's name. */
  answered?: (command: ProcessCommand, outcome: string) => void;
}>;

/** Runs a command as the process itself. */
export const runCommandActivity =
  ({ runCommand, told, prepare, answered }: RunCommandDeps): Activities['runCommand'] =>
  async (input): Promise<Answer> => {
    const { stream, commandId, cause, to } = input;
    const command = prepare ? await prepare(stream, input.command) : input.command;
    const answer = await runCommand({
      stream: to ?? stream,
      commandId: commandId as CommandId,
      actor: { kind: 'process', id: stream },
      command,
      ...(cause && { cause }),
    });
    answered?.(input, answer.ok ? (answer.repeated ? 'repeated' : 'accepted') : answer.refusal);
    // What happened in another case is not for the workflow of this one.
    return answer.ok ? { ok: true, events: to ? [] : answer.events.map(told) } : { ok: false, refusal: answer.refusal };
  };
