import type { PersonCaller } from '#libs/access/index.js';
import type { SeenPost } from '#libs/access/internal-post/index.js';
import type { Engine } from '../../../engine.js';
import { closedAdvertFor, type ClosedAdvert } from '../../../queries/closed-advert.js';
import { postOpenTo } from '../../../queries/open-to.js';
import { seenIn } from '../shared/post-seen.js';
import type { FormContext } from '../types.js';

type Advert = Readonly<{ seen: SeenPost & Readonly<Record<string, unknown>>; pack?: ClosedAdvert['pack'] }>;
const closedSeen = ({ title, school, specification, opensAt, closedAt, late, pack }: ClosedAdvert): Advert => ({
  pack,
  seen: {
    // Of how far the post has come since they learn only whether it still takes applications.
    status: late ? 'Sifting' : 'Closed',
    post: { title, school, posts: 1 },
    specifications: [specification],
    applications: [],
    opensAt,
    closesAt: closedAt,
  },
});

/** Who has applied is led to what has become of it, everybody else to the advert. */
export const insteadOfApplying = (context: FormContext, id: string): string =>
  seenIn(context)?.applications.some(({ applicant }) => applicant === context.caller.id)
    ? '/applications'
    : `/posts/${id}`;

/** A post of which a person sees only the advert that is for them; undefined where none is, or was, for them. */
export const advertSeen = async (
  engine: Pick<Engine, 'store' | 'directory' | 'packs'>,
  caller: PersonCaller,
  id: string,
): Promise<Advert | undefined> => {
  const advert = await postOpenTo(engine, caller, id);
  if (!advert) {
    const closed = await closedAdvertFor(engine, caller, id);
    return closed && closedSeen(closed);
  }
  const { opensAt, closesAt, title, school, criteria } = advert;
  return {
    seen: {
      status: 'Advertised',
      post: { title, school, posts: 1 },
      specifications: [{ version: 1, jobDescription: '', criteria }],
      applications: [],
      opensAt,
      closesAt,
    },
  };
};
