import type { Post } from '../trust.js';

type Entry = Readonly<{
  version: number;
  type: string;
  at: string;
  actor: Readonly<{ kind: string; id?: string }>;
  clause: string;
}>;

/** Says who did what, when, and under which clause. */
export const timelineOf = async (post: Post): Promise<void> => {
  post.teller.step('The case tells who did what, when, and under which clause');
  const { body } = await (await post.as('hr-officer')).get(`/cases/${post.id}/timeline?limit=200`);
  for (const { version, type, at, actor, clause } of body['items'] as readonly Entry[]) {
    const who = actor.kind === 'person' ? actor.id! : actor.kind;
    post.teller.say(`${String(version).padStart(2)}  ${at}  ${type.padEnd(26)} ${who.padEnd(10)} ${clause}`);
  }
};
