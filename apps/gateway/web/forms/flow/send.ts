import { startedStream } from '#libs/commands/ids.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import type { AnyMessage, CommandId, StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../../../engine.js';
import { fill, questionsOf } from '../read-form.js';
import { pagesNow, type Filling } from './answers-of.js';
import type { TheForm } from './the-form.js';

const whoOf = ({ context }: TheForm) => `person:${context.caller.id}`;
const commandId = (the: TheForm, key: string) => `${whoOf(the)}:${key}` as CommandId;

/** What is wrong with the answers, or the command's data. */
export const filled = (the: TheForm, { answers, fixed }: Filling) =>
  fill(the.spec, questionsOf(pagesNow(the, answers)), fixed, answers);

/** The case of a form: the one that it is about, or that its answers begin. */
export const streamOf = (the: TheForm, filling: Filling): StreamId => {
  const { process, spec, context } = the;
  if (context.case !== undefined) return context.case as StreamId;
  const begun = spec.startsIn?.(filled(the, filling).data ?? {}, { kind: 'person', id: context.caller.id });
  return begun ?? startedStream(process.name, whoOf(the), filling.key);
};

/** The version that a command is held to which answers a task and is given outside its page: the task as it is now. */
const versionNow = ({ spec, known, context }: TheForm, data: object): number | undefined => {
  if (spec.by.kind !== 'task' || !known) return undefined;
  const key = spec.by.key(data, known.now.state, { kind: 'person', id: context.caller.id });
  return known.now.tasks[key]?.version;
};

/** Gives the command, exactly as the API would; sent again it is the same command. */
export const send = (run: RunCommand, the: TheForm, filling: Filling, data: object): Promise<CommandAnswer> => {
  const { spec, context } = the;
  const { key, taskVersion } = filling;
  const seen = taskVersion ?? versionNow(the, data);
  return run({
    stream: streamOf(the, filling),
    commandId: commandId(the, key),
    actor: { kind: 'person', id: context.caller.id },
    command: { type: spec.type, data } as AnyMessage,
    ...(seen !== undefined && { taskVersion: seen }),
  });
};

const beyondAll = 2_000_000_000;
/** Whether a form with this key was accepted before. */
export const wasSent = async ({ store }: Pick<Engine, 'store'>, the: TheForm, filling: Filling): Promise<boolean> => {
  const { command } = await store.look(streamOf(the, filling), beyondAll, commandId(the, filling.key));
  return command !== undefined;
};
