import { randomUUID } from 'node:crypto';
import { decide } from '#libs/commands/decide.js';
import { startedStream } from '#libs/commands/ids.js';
import { emptySnapshot } from '#libs/commands/snapshot.js';
import { internalPost } from '#libs/domain/internal-post/index.js';
import type { AppendRequest } from '#libs/event-store/index.js';
import { instant, type CommandId } from '#libs/kernel/index.js';
import { caseRow } from '#libs/read-models/case-register/project.js';
import { taskChanges } from '#libs/read-models/task-inbox/project.js';
import { testPack } from '../support/pack.js';
import { ash, hr, smallTrust } from '../support/people.js';

const empty = emptySnapshot(internalPost);

/** The append of a real decision: a post is requested, which opens a case and a task. */
const decidedPost = (): AppendRequest => {
  const key = randomUUID();
  const stream = startedStream(internalPost.name, hr, key);
  const commandId = `person:${hr}:${key}` as CommandId;
  const command = { type: 'RequestPost', data: { title: 'Deputy Head', school: ash, posts: 1 } };
  const decided = decide(
    {
      process: internalPost,
      spec: internalPost.specs['RequestPost']!,
      snapshot: empty,
      pack: testPack,
      packOf: () => testPack,
      directory: smallTrust,
      at: instant(Date.now()),
    },
    { stream, commandId, actor: { kind: 'person', id: hr }, command },
    command.data,
  );
  if (!decided.ok) throw new Error(`Refused: ${decided.refusal}`);
  const { after, events } = decided.home;
  const rows = { case: caseRow(internalPost, stream, after), ...taskChanges(internalPost, stream, empty, after) };
  return {
    stream,
    command: commandId,
    hash: key,
    world: 1,
    streams: [{ stream, expected: 0, events, ...rows }],
    vault: [],
  };
};

const decided = decidedPost();
const [one] = decided.streams;
const text = JSON.stringify(decided);

/** The same append on a stream of its own, without the time that deciding takes. */
export const requestedPost = (): AppendRequest => {
  const key = randomUUID();
  const stream = `internal-post-${key}`;
  const renamed = text.replaceAll(decided.stream, stream).replaceAll(decided.hash, key);
  const request = JSON.parse(renamed.replace(one!.events[0]!.eventId, randomUUID())) as AppendRequest;
  return request;
};
