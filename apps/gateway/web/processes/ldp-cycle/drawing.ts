import { oversees, type PersonCaller } from '#libs/access/index.js';
import { isOpened, type Begun, type Cycle } from '#libs/domain/ldp-cycle/state.js';
import type { Candidate } from '#libs/domain/ldp-cycle/parts.js';
import { serves } from '#libs/domain/process/index.js';
import type { PostId, StreamId, VaultId } from '#libs/kernel/index.js';
import { postsNamed, type PostNamed } from '#libs/read-models/post-ledger/posts.js';
import type { Engine } from '../../../engine.js';
import type { KnownCase, Shown } from '../../../queries/known-case.js';
import type { Reader } from '../../evidence/who.js';
import type { IntakeSeen } from '../../forms/ldp-cycle/seen.js';
import { nameOf, schoolName, type Cell, type Drawing, type Fact } from '../ldp/drawing.js';

/** With what an intake is drawn; `counts` is the intake itself, of which numbers alone are said, and no name. */
export type OfIntake = Drawing<IntakeSeen> &
  Readonly<{
    caller: PersonCaller;
    counts: Begun;
    posts: ReadonlyMap<PostId, PostNamed>;
    view: KnownCase['view'];
    stream: StreamId;
  }>;
type Looked = Readonly<{ known: KnownCase; caller: PersonCaller; reader: Reader; texts: ReadonlyMap<VaultId, string> }>;
type Then = Readonly<{ state: KnownCase['now']; shown: readonly Shown[] }>;

const postIds = /"(post-[0-9a-f-]{36})"/g;
const postsIn = (shown: readonly Shown[]): readonly PostId[] => {
  const found = JSON.stringify(shown.map(({ data }) => data)).matchAll(postIds);
  return [...new Set([...found].map(([, id]) => id as PostId))];
};
/** An intake as its reader sees it, now or then. Throws on a stream that holds none. */
export const intakeDrawing = async (
  { store }: Pick<Engine, 'store'>,
  { known, caller, reader, texts }: Looked,
  { state: then, shown }: Then,
): Promise<OfIntake> => {
  const counts = then.state as Cycle;
  if (!isOpened(counts)) throw new Error('An intake that nobody opened is not drawn.');
  return {
    seen: known.state(then) as IntakeSeen,
    shown,
    reader,
    texts,
    caller,
    counts,
    view: known.view,
    stream: known.stream,
    posts: await postsNamed(store.pool, postsIn(shown)),
  };
};

/** Whether the reader selects, or settles what the selection needs: the panel, HR and the CEO. */
export const selects = ({ view, caller, counts: { school } }: OfIntake): boolean =>
  view === 'panel' ||
  (view === 'whole' &&
    (['HR', 'CEO'] as const).some((role) => caller.roles.some((held) => serves(held, role, school))));

/** A post with its school. */
export const postText = (drawing: OfIntake, post: PostId | undefined): string => {
  const named = post && drawing.posts.get(post);
  return named ? `${named.title}, ${schoolName(drawing, named.school)}` : 'A post';
};
export const candidateIn = ({ seen }: OfIntake, number: number | undefined): Candidate | undefined =>
  seen.candidates.find(({ candidate }) => candidate === number);
/** A candidate by name; somebody whom the reader does not judge has none. */
export const candidateName = (drawing: OfIntake, number: number | undefined): string => {
  const one = candidateIn(drawing, number);
  return one ? nameOf(drawing, one.staff) : 'A candidate whom you do not judge';
};
/** The name, and the way to their own file where the reader may open it. */
export const candidateCell = (drawing: OfIntake, one: Pick<Candidate, 'staff' | 'school' | 'participation'>): Cell => {
  const { caller } = drawing;
  const opens = one.staff !== caller.id && oversees(caller, one.school);
  return { text: nameOf(drawing, one.staff), ...(opens && { href: `/cases/${one.participation}` }) };
};
/** A number as a fact, also where it is none. */
export const numberFact = (label: string, number: number, href?: string): readonly Fact[] => [
  { label, text: String(number), ...(href && { href }) },
];
