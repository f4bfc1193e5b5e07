import type { Engine } from '../engine/open-engine.js';
import type { CommandId, StaffId, StreamId } from '../kernel/index.js';
import type { DemoPost } from './establishment.js';

type Run = Pick<Engine, 'run'>;

/** HR establishes each post and records who holds it; a second time the first answers hold. Throws what was refused. */
export const establish = async ({ run }: Run, by: StaffId, posts: readonly DemoPost[]): Promise<number> => {
  let added = 0;
  for (const { id, title, school, role, from, staff } of posts) {
    const give = async (type: string, data: object) => {
      const answer = await run({
        stream: `post-${id}` as StreamId,
        commandId: `person:${by}:demo-${type}-${id}` as CommandId,
        actor: { kind: 'person', id: by },
        command: { type, data },
      });
      if (!answer.ok) throw new Error(`${title} at ${school} was refused: ${answer.refusal}.`);
      added += answer.repeated ? 0 : 1;
    };
    const of = { title, school, management: true, teaching: true, from };
    await give('EstablishPost', role ? { ...of, role } : of);
    await give('AssignHolder', { staff, basis: 'substantive', from });
  }
  return added;
};
