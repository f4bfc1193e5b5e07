import type { Holding, LocalDate, SchoolId, StaffId } from '#libs/kernel/index.js';
import type { Board, PostOnBoard } from '#libs/read-models/post-ledger/board.js';
import { basisWords, coverageWords, spanText } from '#libs/words/index.js';

type Named = Readonly<{ nameOf: (staff: StaffId) => string; schoolOf: (school: SchoolId) => string }>;
/** The day that the board shows, and whether its reader may arrange acting up at a school. */
type Looking = Readonly<{ on: LocalDate; arranges: (school: SchoolId) => boolean }>;

/** Where a gap is closed: the form that arranges acting up, with the post and the days filled in. Nobody acts for nobody: a post without a holder is filled by the five steps. */
const closing = (
  { post, school, holders }: PostOnBoard,
  { from, to }: Readonly<{ from: LocalDate; to?: LocalDate }>,
  { arranges }: Looking,
): string | undefined =>
  holders.length > 0 && arranges(school)
    ? `/cases/new/acting-up?post=${post}&from=${from}${to ? `&to=${to}` : ''}`
    : undefined;
const isShort = (state: PostOnBoard['state']): boolean => state === 'gap' || state === 'part';

const caseOf = ({ because }: Pick<Holding, 'because'>) => (because ? `/cases/${because}` : undefined);

const holderView = (one: Holding, { nameOf }: Named) => ({
  name: nameOf(one.staff),
  career: `/people/${one.staff}/career`,
  basis: basisWords[one.basis],
  span: spanText(one),
  present: one.present,
  case: caseOf(one),
});

const postView = (post: PostOnBoard, named: Named, looking: Looking) => ({
  title: post.title,
  state: post.state ? coverageWords[post.state] : 'No working day of this post',
  wrong: post.state !== undefined && post.state !== 'covered',
  holders: post.holders.map((one) => holderView(one, named)),
  ...(isShort(post.state) && { arrange: closing(post, { from: looking.on }, looking) }),
  ahead: post.ahead.map((one) => ({
    text: `${coverageWords[one.state]}, ${spanText(one)}`,
    ...(isShort(one.state) && { arrange: closing(post, one, looking) }),
  })),
});

const boxHeight = 64;
const step = 96;

/** One chain with what its drawing and its table need; drawn by `board/_chain.njk`. */
export const chainView = (links: Board['chains'][number], named: Named, i: number) => ({
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
export const boardView = (board: Board, named: Named, looking: Looking) => {
  const schools = [...new Set(board.posts.map(({ school }) => school))];
  return {
    schools: schools.map((school) => ({
      id: school,
      name: named.schoolOf(school),
      posts: board.posts.filter((post) => post.school === school).map((post) => postView(post, named, looking)),
    })),
    chains: board.chains.filter((links) => links.length > 0).map((links, i) => chainView(links, named, i)),
    wrong: board.posts
      .filter(({ state }) => state && state !== 'covered')
      .map((post) => `${post.title}, ${named.schoolOf(post.school)}: ${coverageWords[post.state!].toLowerCase()}`),
  };
};
