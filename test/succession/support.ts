import type { NamedKeyPost } from '#libs/domain/key-post/state.js';
import type { PostId } from '#libs/kernel/index.js';
import { keyPostIn, type World } from '../domain/key-post/world.js';

/** The key posts of these posts. Throws where one is not named. */
export const namedIn = (world: World, ...posts: readonly PostId[]): readonly NamedKeyPost[] =>
  posts.map((post) => {
    const one = keyPostIn(world, post);
    if (one.status !== 'Named') throw new Error(`${post} is no key post.`);
    return one;
  });
