import type { Context, StreamId } from '../../kernel/index.js';

/** The state of another stream that the command goes alongside. Throws when the command did not name the stream. */
export const otherState = <S>({ others }: Pick<Context<unknown>, 'others'>, stream: StreamId): S => {
  if (!others || !Object.hasOwn(others, stream))
    throw new Error(`The command goes alongside ${stream} and does not name it. Add it to the command's alongside.`);
  return others[stream] as S;
};
