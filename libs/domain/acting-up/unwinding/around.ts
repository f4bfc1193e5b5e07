import type { Holding, LocalDate, People, PostId, StaffId, StreamId } from '../../../kernel/index.js';
import { reaches } from '../../assignment/words.js';
import { linkOf } from '../chain.js';
import { streamOf } from '../desk.js';
import type { Root } from './words.js';

type Around = Readonly<{ posts: readonly PostId[]; links: readonly StreamId[] }>;

/** Every post and every link that the return of a person may touch from a day on: their posts, who acts there, those persons' posts, and so on. */
export const around = (people: Pick<People, 'holdingsOf' | 'holdingsIn'>, root: Root, from: LocalDate): Around => {
  const posts = new Set<PostId>([root.post]);
  const links = new Set<StreamId>();
  const staff = new Set<StaffId>([root.staff]);
  // Both sets grow while they are walked through, which a loop over a set sees.
  for (const person of staff) {
    // What they left for the chain is looked at also where they would no longer hold it: they could not come back to it.
    const left = ({ because }: Holding) => because !== undefined && (because === root.stream || links.has(because));
    const held = people.holdingsOf(person);
    for (const { post } of held.filter((one) => left(one) || reaches(one, from))) posts.add(post);
    for (const post of posts)
      for (const holding of people.holdingsIn(post).filter((one) => reaches(one, from))) {
        const link = linkOf(holding);
        if (!link) continue;
        links.add(link);
        staff.add(holding.staff);
      }
  }
  return { posts: [...posts], links: [...links] };
};

/** The streams that a plan reads, beside that of the case itself. */
export const streamsAround = (
  people: Pick<People, 'holdingsOf' | 'holdingsIn'>,
  root: Root,
  from: LocalDate,
): readonly StreamId[] => {
  const { posts, links } = around(people, root, from);
  return [...posts.map(streamOf), ...links].filter((stream) => stream !== root.stream);
};
