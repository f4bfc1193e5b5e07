import { internalPostFold } from '#libs/domain/internal-post/fold.js';
import type { Follow } from '../../../workflows/contract.js';
import { follow } from '../../../workflows/follow.js';

/** A planted change: the process asks for the advert's closing without waiting for its instant. */
export async function internalPost(args: Follow<never>): Promise<string> {
  const post = await follow<{ status: string }, never, { type: 'CloseAdvert'; data: object }>(
    args,
    internalPostFold.fold as never,
  );
  await post.until((state) => state.status === 'Advertised');
  await post.run({ type: 'CloseAdvert', data: {} });
  return post.state.status;
}
