import type { Holding, SchoolId, StaffId } from '#libs/kernel/index.js';
import type { Board, PostOnBoard } from '#libs/read-models/post-ledger/board.js';
import { basisWords, coverageWords, spanText } from '#libs/words/index.js';

type Named = Readonly<{ nameOf: (staff: StaffId) => string; schoolOf: (school: SchoolId) => string }>;

const caseOf = ({ because }: Pick<Holding, 'because'>) => (because ? `/cases/${because}` : undefined);

const holderView = (one: Holding, { nameOf }: Named) => ({
  name: nameOf(one.staff),
  career: `/people/${one.staff}/career`,
  basis: basisWords[one.basis],
  span: spanText(one),
  present: one.present,
  case: caseOf(one),
});

const postView = (post: PostOnBoard, named: Named) => ({
  title: post.title,
  state: post.state ? coverageWords[post.state] : 'No working day of this post',
  wrong: post.state !== undefined && post.state !== 'covered',
  holders: post.holders.map((one) => holderView(one, named)),
  ahead: post.ahead.map((one) => `${coverageWords[one.state]}, ${spanText(one)}`),
});

const boxHeight = 64;
const step = 96;

const chainView = (links: Board['chains'][number], named: Named, i: number) => ({
  id: `chain-${i + 1}`,
  title: `Who acts for whom: ${links[0]?.title ?? ''}`,
  height: links.length * step + boxHeight + 4,
  root: links[0]?.insteadOf ? named.nameOf(links[0].insteadOf.staff) : 'Nobody',
  rootPost: links[0]?.title ?? '',
  links: links.map((link, n) => ({
    y: (n + 1) * step,
    name: named.nameOf(link.staff),
    post: link.title,
    instead: link.insteadOf ? named.nameOf(link.insteadOf.staff) : 'nobody',
    span: spanText(link),
    present: link.present,
    depth: link.depth,
    case: `/cases/${link.stream}`,
  })),
});

/** The posts of each school with who holds them, and the chains with what their drawing needs. */
export const boardView = (board: Board, named: Named) => {
  const schools = [...new Set(board.posts.map(({ school }) => school))];
  return {
    schools: schools.map((school) => ({
      id: school,
      name: named.schoolOf(school),
      posts: board.posts.filter((post) => post.school === school).map((post) => postView(post, named)),
    })),
    chains: board.chains.filter((links) => links.length > 0).map((links, i) => chainView(links, named, i)),
    wrong: board.posts
      .filter(({ state }) => state && state !== 'covered')
      .map((post) => `${post.title}, ${named.schoolOf(post.school)}: ${coverageWords[post.state!].toLowerCase()}`),
  };
};
