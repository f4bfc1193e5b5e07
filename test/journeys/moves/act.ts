import { kebab, plural } from '#libs/http/routes.js';
import type { Reply } from '../api.js';
import type { Accepted, CommandOptions } from '../person.js';
import { accepted, refused } from '../tell.js';
import type { Case, Who } from '../trust.js';

const path = ({ id }: Case, command: string) => `/${plural(id.slice(0, -37))}/${id}/${kebab(command)}`;
const given = async (post: Case, part: Who, command: string, body: object, options?: CommandOptions): Promise<Reply> =>
  (await post.as(part)).post(path(post, command), body, options);

/** A person gives a command that answers no task. */
export const gives = async (post: Case, part: Who, command: string, body: object = {}): Promise<Accepted> =>
  accepted(post.teller, `${part}: ${command}`, await given(post, part, command, body));

/** A person answers a task of theirs, on the version that their inbox shows. */
export const answers = async (
  post: Case,
  part: Who,
  task: string,
  command: string,
  body: object = {},
): Promise<Accepted> => {
  const reply = await (await post.as(part)).answer(post.id, task, command, body);
  return accepted(post.teller, `${part}: ${command}`, reply);
};

/** A person's command is refused, and the journey says with what. */
export const isRefused = async (
  post: Case,
  part: Who,
  refusal: string,
  command: string,
  body: object = {},
  options?: CommandOptions,
): Promise<void> =>
  refused(post.teller, `${part}: ${command}`, refusal, await given(post, part, command, body, options));

/** The same about a task, whose version somebody who has it in their inbox tells. */
export const answerIsRefused = async (
  post: Case,
  part: Who,
  refusal: string,
  task: string,
  command: string,
  body: object = {},
  seenBy: Who = part,
): Promise<void> => {
  const { version } = await (await post.as(seenBy)).task(post.id, task);
  await isRefused(post, part, refusal, command, body, { taskVersion: version });
};
