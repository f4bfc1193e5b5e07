import { processOf } from '#libs/domain/registry.js';
import type { CommandAnswer } from '#libs/commands/types.js';
import type { StreamId } from '#libs/kernel/index.js';
import { rebuild, type RebuildOptions } from '#libs/read-models/rebuild.js';
import { as, upcastersOf, type Engine } from '../../support/engine.js';
import { ada, ben, hr, slt } from '../../support/people.js';
import { approveDescription, identify, openAdvert, writeDescription } from '../../support/post.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const accepted = (answer: CommandAnswer): CommandAnswer => {
  if (!answer.ok) throw new Error(`Refused: ${answer.refusal} ${JSON.stringify(answer.facts)}`);
  return answer;
};

/** What people do with a post after its request, in order; each opens, changes or ends a task. */
export const steps: readonly ((e: Engine, stream: StreamId) => Promise<CommandAnswer>)[] = [
  (e, stream) => as(e.run, slt)(stream, { type: 'ClaimTask', data: { task: 'identify-post' } }),
  (e, stream) => as(e.run, slt)(stream, identify),
  (e, stream) => as(e.run, hr)(stream, writeDescription),
  (e, stream) => as(e.run, slt)(stream, approveDescription),
  (e, stream) => as(e.run, hr)(stream, openAdvert(inDays(14))),
  (e, stream) => as(e.run, ada)(stream, { type: 'Apply', data: { statement: 'I lead phonics at Ash.' } }),
  (e, stream) => as(e.run, ben)(stream, { type: 'Apply', data: { statement: 'I lead maths at Birch.' } }),
];

/** A post that has come as far as `done` of the steps. */
export const postAt = async (e: Engine, done: number): Promise<StreamId> => {
  const stream = await e.request();
  for (const step of steps.slice(0, done)) accepted(await step(e, stream));
  return stream;
};

export const rebuildOf = (e: Engine, options: Partial<RebuildOptions> = {}) =>
  rebuild({ owner: e.owner, processOf, upcastersOf, ...options });

/** Writers that take posts through all steps until told to stop; each throws at the first refusal or error. */
export const writers = (e: Engine, count: number) => {
  let over = false;
  let commands = 0;
  const write = async () => {
    while (!over) {
      const stream = await e.request();
      commands++;
      for (const step of over ? [] : steps) {
        accepted(await step(e, stream));
        commands++;
      }
    }
  };
  const all = Promise.all(Array.from({ length: count }, write));
  return {
    commands: () => commands,
    stop: () => {
      over = true;
      return all;
    },
  };
};
