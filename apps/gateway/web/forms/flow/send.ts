import { startedStream } from '#libs/commands/ids.js';
import type { CommandAnswer, RunCommand } from '#libs/commands/types.js';
import type { AnyMessage, CommandId, StreamId } from '#libs/kernel/index.js';
import type { Engine } from '../../../engine.js';
import { fill, questionsOf } from '../read-form.js';
import { pagesNow, type Filling } from './answers-of.js';
import type { TheForm } from './the-form.js';

const whoOf = ({ context }: TheForm) => `person:${context.caller.id}`;
export const streamOf = (the: TheForm, key: string): StreamId =>
  the.context.case === undefined ? startedStream(the.process.name, whoOf(the), key) : (the.context.case as StreamId);
const commandId = (the: TheForm, key: string) => `${whoOf(the)}:${key}` as CommandId;

/** What is wrong with the answers, or the command's data. */
export const filled = (the: TheForm, { answers, fixed }: Filling) =>
  fill(the.spec, questionsOf(pagesNow(the, answers)), fixed, answers);

/** The version that a command is held to which answers a task and is given outside its page: the task as it is now. */
const versionNow = ({ spec, known, context }: TheForm, data: object): number | undefined => {
  if (spec.by.kind !== 'task' || !known) return undefined;
  const key = spec.by.key(data, known.now.state, { kind: 'person', id: context.caller.id });
  return known.now.tasks[key]?.version;
};

/** Gives the command, exactly as the API would; sent again it is the same command. */
export const send = (
  run: RunCommand,
  the: TheForm,
  { key, taskVersion }: Filling,
  data: object,
): Promise<CommandAnswer> => {
  const { spec, context } = the;
  const seen = taskVersion ?? versionNow(the, data);
  return run({
    stream: streamOf(the, key),
    commandId: commandId(the, key),
    actor: { kind: 'person', id: context.caller.id },
    command: { type: spec.type, data } as AnyMessage,
    ...(seen !== undefined && { taskVersion: seen }),
  });
};

const beyondAll = 2_000_000_000;
/** Whether a form with this key was accepted before. */
export const wasSent = async ({ store }: Pick<Engine, 'store'>, the: TheForm, key: string): Promise<boolean> => {
  const { command } = await store.look(streamOf(the, key), beyondAll, commandId(the, key));
  return command !== undefined;
};
