import type { PostEvent } from '#libs/domain/assignment/events.js';
import type { AwayId } from '#libs/domain/assignment/words.js';
import type { KeyPostEvent } from '#libs/domain/key-post/events.js';
import type { NominationId, Nominee, Question, Readiness, TurnoverId } from '#libs/domain/key-post/words.js';
import type {
  AssignmentId,
  LocalDate,
  Pattern,
  PostId,
  SchoolId,
  StaffId,
  StreamId,
  VaultId,
} from '#libs/kernel/index.js';
import { ada, ash, ben, birch, cora, dev, ella, headOfAsh, headOfBirch, hr, slt } from '../../support/people.js';
import { inKeyPost, inLedger, nothing, type World } from './world.js';

export const day = (text: string) => text as LocalDate;
const numbered = (name: string, n: number) => `${name}-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const postNo = (n: number) => numbered('post', n) as PostId;
export const [headAsh, deputyAsh, assistantAsh, teacherAsh, headBirch, deputyBirch, teacherBirch] = [1, 2, 3, 4, 5, 6, 7].map(postNo) as [PostId, PostId, PostId, PostId, PostId, PostId, PostId]; // prettier-ignore
export const participation = numbered('ldp-participation', 1) as StreamId;
export const full: Pattern = [1, 1, 1, 1, 1];
export const sealed = { vault: 'vault-evidence' as VaultId, hash: 'hash-evidence' };

export type Made = Readonly<{ school?: SchoolId; pattern?: Pattern; role?: 'Head'; deletedFrom?: string }>;
/** A post that nobody holds, since 2020. */
export const vacant = (world: World, post: PostId, title: string, made: Made = {}): World => {
  const { school = ash, pattern = full, role, deletedFrom } = made;
  const data = { title, school, management: true, teaching: true, pattern, from: day('2020-01-01'), by: hr };
  const gone: readonly PostEvent[] = deletedFrom
    ? [{ type: 'PostDeleted', data: { from: day(deletedFrom), by: hr } }]
    : [];
  return inLedger(world, post, { type: 'PostEstablished', data: { ...data, ...(role && { role }) } }, ...gone);
};
type Held = Partial<Extract<PostEvent, { type: 'HolderAssigned' }>['data']>;
export const assigned = (world: World, post: PostId, staff: StaffId, more: Held = {}): World =>
  inLedger(world, post, {
    type: 'HolderAssigned',
    data: {
      assignment: `${staff}-${post.slice(-1)}` as AssignmentId,
      revision: 1,
      staff,
      basis: 'substantive',
      from: day('2020-01-01'),
      pattern: full,
      ...more,
    },
  });
export const away = (world: World, post: PostId, staff: StaffId, from: string, to?: string): World =>
  inLedger(world, post, {
    type: 'HolderAway',
    data: {
      assignment: `${staff}-${post.slice(-1)}` as AssignmentId,
      away: `away-${staff}` as AwayId,
      revision: 1,
      from: day(from),
      ...(to && { to: day(to) }),
    },
  });
export const held = (world: World, post: PostId, staff: StaffId, title: string, made: Made = {}): World =>
  assigned(vacant(world, post, title, made), post, staff);

/** A case that shows what somebody has done. */
const evidence: World = { ...nothing, [participation]: { status: 'Participating' } };
/** Two schools, each post with its holder since 2020. */
export const posts = (
  [
    [headAsh, headOfAsh, 'Headteacher', { role: 'Head' }],
    [deputyAsh, ada, 'Deputy Headteacher', {}],
    [assistantAsh, cora, 'Assistant Headteacher', {}],
    [teacherAsh, ella, 'Teacher', {}],
    [headBirch, headOfBirch, 'Headteacher', { role: 'Head', school: birch }],
    [deputyBirch, ben, 'Deputy Headteacher', { school: birch }],
    [teacherBirch, dev, 'Teacher', { school: birch }],
  ] as const
).reduce((world, [post, staff, title, made]) => held(world, post, staff, title, made), evidence);

/** The teacher's post at Birch is deleted from 1 August 2027, and its holder leaves with it. */
export const inDeletion = (world: World): World =>
  inLedger(world, teacherBirch, { type: 'PostDeleted', data: { from: day('2027-08-01'), by: hr } });

export const naming = (post: PostId, school: SchoolId = ash): KeyPostEvent => ({
  type: 'KeyPostNamed',
  data: { post, title: 'Headteacher', school, by: hr },
});
export const named = (world: World, post: PostId, school: SchoolId = ash): World =>
  inKeyPost(world, post, naming(post, school));
export const nominationNo = (n: number) => `nomination-${n}` as NominationId;
export const nominating = (n: number, nominee: Nominee, readiness: Readiness = 'now'): KeyPostEvent => ({
  type: 'SuccessorNominated',
  data: { nomination: nominationNo(n), nominee, readiness, on: day('2027-01-11'), cases: [participation], by: slt },
});
export const person = (staff: StaffId): Nominee => ({ by: 'staff', staff });
export const position = (post: PostId): Nominee => ({ by: 'post', post });
export const nominated = (world: World, post: PostId, n: number, nominee: Nominee, readiness?: Readiness): World =>
  inKeyPost(world, post, nominating(n, nominee, readiness));
export const turnoverNo = (n: number) => `turnover-${n}` as TurnoverId;

/** The Head of Ash is followed by the deputy, who is followed by the assistant; nobody is nominated to follow the assistant. */
export const planned = [
  [deputyAsh, headAsh, 1],
  [assistantAsh, deputyAsh, 2],
].reduce<World>(
  (world, [from, to, n]) => nominated(named(world, to as PostId), to as PostId, n as number, position(from as PostId)),
  posts,
);

export const asking = (leaver: StaffId, lastDay: string, more: Partial<Question> = {}): Question => ({
  leaver,
  lastDay: day(lastDay),
  until: day('2028-03-31'),
  ready: 'now',
  pool: [],
  choose: [],
  ...more,
});
