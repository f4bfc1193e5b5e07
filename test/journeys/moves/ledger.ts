import { accepted, same } from '../tell.js';
import { idOf, type Trust, type Who } from '../trust.js';

type Holder = Readonly<{ staff: string; basis: string; present: boolean; assignment: string }>;
type Seen = Readonly<{ post: string; title: string; holders: readonly Holder[]; state?: string }>;
type Link = Readonly<{ stream: string; staff: string; depth: number }>;
export type Board = Readonly<{ on: string; posts: readonly Seen[]; chains: readonly (readonly Link[])[] }>;

/** Who holds what at a school on a day, as known at the end of another, as HR sees it. */
export const boardOf = async (trust: Trust, school: string, on: string, knownOn?: string): Promise<Board> => {
  const asked = new URLSearchParams({ school, on, ...(knownOn && { knownOn }) });
  const { status, body } = await (await trust.as('hr-officer')).get(`/board?${asked.toString()}`);
  if (status !== 200) throw new Error(`hr-officer asked for the board: ${status} ${JSON.stringify(body)}`);
  return body as unknown as Board;
};

/** Who does the work of a post on a day. */
export const presentIn = ({ posts }: Board, post: string): readonly string[] =>
  (posts.find((one) => one.post === post)?.holders ?? []).filter(({ present }) => present).map(({ staff }) => staff);

/** The post that somebody holds for good at a school; undefined where the ledger knows of none. */
const ownPostOf = async (trust: Trust, school: string, who: Who, on: string): Promise<string | undefined> => {
  const { posts } = await boardOf(trust, school, on);
  const holds = ({ staff, basis }: Holder) => staff === idOf(who) && basis === 'substantive';
  return posts.find(({ holders }) => holders.some(holds))?.post;
};

type Establishing = Readonly<{ title: string; school: string; from: string; staff?: Who; role?: 'Head' }>;
/** HR establishes a post of leadership and, where somebody is named, assigns them to it for good. */
export const established = async (
  trust: Trust,
  { title, school, from, staff, role }: Establishing,
): Promise<string> => {
  const hr = await trust.as('hr-officer');
  const asked = { title, school, from, management: true, teaching: true, ...(role && { role }) };
  const { case: post } = accepted(trust.teller, 'hr-officer: EstablishPost', await hr.post('/posts-ledger', asked));
  const assigning = { staff: staff && idOf(staff), basis: 'substantive', from };
  if (staff)
    accepted(trust.teller, 'hr-officer: AssignHolder', await hr.post(`/posts-ledger/${post}/assign-holder`, assigning));
  return post;
};

type Leadership = Readonly<{ school: string; head: Who; deputy: Who; assistant: Who; on: string }>;
/** The posts of a school’s Head, deputy and assistant; HR establishes those that the ledger does not have yet. */
export const leadershipOf = async (trust: Trust, { school, head, deputy, assistant, on }: Leadership) => {
  const postOf = async (title: string, staff: Who, role?: 'Head'): Promise<string> =>
    (await ownPostOf(trust, school, staff, on)) ??
    (await established(trust, { title, school, from: '2026-09-01', staff, ...(role && { role }) }));
  return {
    head: await postOf('Headteacher', head, 'Head'),
    deputy: await postOf('Deputy Headteacher', deputy),
    assistant: await postOf('Assistant Headteacher', assistant),
  };
};

/** Throws unless each of these people does the work of their post on a day, and nobody else. */
export const holdsOn = async (
  trust: Trust,
  school: string,
  on: string,
  expected: Readonly<Record<string, Who>>,
): Promise<void> => {
  const board = await boardOf(trust, school, on);
  for (const [post, who] of Object.entries(expected))
    same(`who does the work of ${post} on ${on}`, presentIn(board, post), [idOf(who)]);
};
