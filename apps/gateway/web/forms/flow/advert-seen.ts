import type { PersonCaller } from '#libs/access/index.js';
import type { SeenPost } from '#libs/access/internal-post/index.js';
import type { Engine } from '../../../engine.js';
import { postOpenTo } from '../../../queries/open-to.js';

/** A post of which a person sees only the advert that is for them; undefined where none is open to them. */
export const advertSeen = async (
  engine: Pick<Engine, 'store' | 'directory'>,
  caller: PersonCaller,
  id: string,
): Promise<(SeenPost & Readonly<Record<string, unknown>>) | undefined> => {
  const advert = await postOpenTo(engine, caller, id);
  if (!advert) return undefined;
  const { opensAt, closesAt, title, school, criteria } = advert;
  return {
    status: 'Advertised',
    post: { title, school, posts: 1 },
    specifications: [{ version: 1, jobDescription: '', criteria }],
    applications: [],
    opensAt,
    closesAt,
  };
};
