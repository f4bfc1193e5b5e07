import type { PersonCaller } from '#libs/access/index.js';
import { nominationEnds, nomineeRoles, readinesses, turnoverKinds } from '#libs/domain/key-post/words.js';
import { keepsTheList, saysWhoCouldFollow } from '#libs/domain/key-post/who-may.js';
import { holdsAcrossTheTrust } from '#libs/domain/process/index.js';
import { localDate } from '#libs/kernel/calendar.js';
import type { Instant, PostId, SchoolId, StaffId } from '#libs/kernel/index.js';
import { postsIn, postsNamed } from '#libs/read-models/post-ledger/posts.js';
import { erased, roleNames } from '#libs/words/index.js';
import { nominationEndWords, readinessWords, turnoverWords } from '#libs/words/key-post/index.js';
import type { Engine } from '../../engine.js';
import type { keyPostFor } from '../../queries/succession-of.js';
import { peopleOptions } from '../lists/options.js';
import type { Named } from './bench-view.js';
import { peopleIn, postsNamedIn, textsIn, type Around } from './key-post-view.js';

type KeyPost = Awaited<ReturnType<typeof keyPostFor>>;
type Choices = readonly Readonly<{ value: string; text: string }>[];
const ever = '9999-12-31T23:59:59.999Z' as Instant;

const choices = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): Choices => [
  { value: '', text: 'Choose' },
  ...values.map((value) => ({ value, text: words[value] })),
];

/** The names of these people, and of every school. */
export const namedBy = async ({ directory, names }: Engine, people: readonly StaffId[]): Promise<Named> => {
  const known = await names([...new Set(people)]);
  const trust = directory.current();
  return { nameOf: (staff) => known.get(staff) ?? erased, schoolOf: (school) => trust.school(school)?.name ?? school };
};

const postOptions = async (engine: Engine, caller: PersonCaller, schools: readonly SchoolId[]): Promise<Choices> => {
  const today = localDate(caller.at);
  const posts = await postsIn(engine.store.pool, { from: today, to: today, schools }, ever);
  const { schoolOf } = await namedBy(engine, []);
  return posts.map(({ post, title, school }) => ({ value: post, text: `${title}, ${schoolOf(school)}` }));
};
const everySchool = ({ directory }: Engine): readonly SchoolId[] =>
  directory
    .current()
    .schools()
    .map(({ id }) => id);

const schoolOptions = ({ directory }: Engine): Choices => [
  { value: '', text: 'The whole trust' },
  ...directory
    .current()
    .schools()
    .map(({ id, name }) => ({ value: id, text: name })),
];

/** The posts that somebody of HR could name as key posts; nothing for anybody else. */
export const postsToName = async (
  engine: Engine,
  caller: PersonCaller,
  already: readonly PostId[],
): Promise<Choices | undefined> => {
  if (!holdsAcrossTheTrust(keepsTheList.roles, caller.roles)) return undefined;
  const posts = await postOptions(engine, caller, everySchool(engine));
  return [{ value: '', text: 'Choose a post' }, ...posts.filter(({ value }) => !already.includes(value as PostId))];
};

/** What the forms of a key post offer to this reader. */
export const offered = async (engine: Engine, caller: PersonCaller, { view, post, holders }: KeyPost) => {
  const keeps = holdsAcrossTheTrust(keepsTheList.roles, caller.roles);
  const whole = view === 'whole';
  const [posts, people] = whole
    ? await Promise.all([
        postOptions(engine, caller, everySchool(engine)),
        peopleOptions(engine, caller, everySchool(engine)),
      ])
    : [[], []];
  return {
    asks: {
      nominates: holdsAcrossTheTrust(saysWhoCouldFollow.roles, caller.roles),
      // HR records it with their agreement, or the holder themself.
      turnover: keeps || holders.includes(caller.id),
      ends: keeps,
    },
    own: holders.includes(caller.id) ? caller.id : '',
    readiness: choices(readinesses, readinessWords),
    kinds: choices(turnoverKinds, turnoverWords),
    endings: choices(nominationEnds, nominationEndWords),
    posts: [{ value: '', text: 'No post' }, ...posts.filter(({ value }) => value !== post)],
    roles: [{ value: '', text: 'No role' }, ...nomineeRoles.map((role) => ({ value: role, text: roleNames[role] }))],
    schools: whole ? schoolOptions(engine) : [],
    people: [{ value: '', text: 'Nobody' }, ...people.filter(({ value }) => !holders.includes(value as StaffId))],
  };
};

/** Names, titles and the texts of evidence that a reader of the page may see; that they were read is taken down. */
export const around = async (engine: Engine, caller: PersonCaller, found: KeyPost): Promise<Around> => {
  const vaults = textsIn(found);
  const [named, titles, texts] = await Promise.all([
    namedBy(engine, peopleIn(found)),
    postsNamed(engine.store.pool, [...new Set(postsNamedIn(found))]),
    vaults.length ? engine.vault.read(vaults) : new Map<string, string>(),
  ]);
  if (vaults.length)
    engine.store.reads?.note({
      at: caller.at,
      reader: { kind: 'person', id: caller.id },
      case: found.keyPost,
      what: 'reason',
      about: '',
    });
  const titleOf = (post: PostId) => {
    const one = titles.get(post);
    return one ? `${one.title}, ${named.schoolOf(one.school)}` : post;
  };
  return { named, titleOf, textOf: (vault) => (texts as ReadonlyMap<string, string>).get(vault), me: caller.id };
};
