import type { Answer } from '#libs/domain/key-post/what-if/answer.js';
import type { Known } from '#libs/domain/key-post/what-if/known.js';
import { knownNow } from '#libs/domain/key-post/what-if/known-now.js';
import { whatIf } from '#libs/domain/key-post/what-if/what-if.js';
import { keyPostOf, type Question } from '#libs/domain/key-post/words.js';
import type { PostId, StreamId } from '#libs/kernel/index.js';
import { hr } from '../../support/people.js';
import { headAsh } from './trust.js';
import { asStream, contextIn, keyPostIn, ledgerIn, postsIn, type World } from './world.js';

/** All that a world knows, as a decision with every stream at hand would. */
export const knownIn = (world: World, pool: Question['pool'] = []): Known => {
  const context = contextIn(world, headAsh, hr);
  const streams = postsIn(world).flatMap((post): [StreamId, unknown][] => [
    [asStream(post), ledgerIn(world, post)],
    [keyPostOf(post), keyPostIn(world, post)],
  ]);
  return knownNow(keyPostIn(world, headAsh), pool, { ...context, others: Object.fromEntries(streams) });
};
export const askedIn = (world: World, question: Question): Answer => whatIf(knownIn(world, question.pool), question);

const name = (staff: string) => staff.replace('staff-', '');
const number = (post: PostId) => post.slice(-1);
/** Who leaves which post when, and what becomes of it, in a line each. */
export const openings = ({ opens }: Answer): readonly string[] =>
  opens.map((one) => `${number(one.post)} ${one.from} ${name(one.left)} (${one.depth}) ${one.outcome}`);
export const moves = (answer: Answer): readonly string[] =>
  answer.moves.map((one) => `${name(one.staff)} to ${number(one.to)} ${one.from} (${one.depth}) ${one.readiness}`);
export const breaks = (answer: Answer): readonly string[] =>
  answer.breaks.map((one) => `${number(one.post)} ${one.from}..${one.to} ${one.state}`);
