import type { PersonCaller } from '#libs/access/index.js';
import { peopleAt } from '#libs/commands/people-at.js';
import type { Names } from '#libs/words/index.js';
import type { Engine } from '../../engine.js';
import type { FormContext } from './types.js';

type Pack = Readonly<{ id: string; version: number }>;
type Asked = Pick<FormContext, 'caller' | 'at' | 'rules' | 'people' | 'schools' | 'posts' | 'nameOf' | 'textOf'>;

/** What every form knows of who asks and of the trust, without its posts, under the case's own rules, or today's where there is no case yet; no texts. */
export const askerContext = (
  { directory, packs }: Pick<Engine, 'directory' | 'packs'>,
  caller: PersonCaller,
  names: Pick<Names, 'nameOf'>,
  pack?: Pack,
): Asked => {
  const trust = directory.current();
  return {
    caller,
    at: caller.at,
    rules: (pack ? packs.get(pack.id, pack.version) : packs.current()).rules,
    people: peopleAt(trust, caller.at),
    schools: trust.schools(),
    posts: [],
    nameOf: (staff) => names.nameOf(staff) ?? staff,
    textOf: () => undefined,
  };
};
