import type { StaffId } from '#libs/kernel/index.js';
import type { Engine } from '../../../engine.js';
import type { Found, PersonFound } from '../kind.js';

const most = 10;
const atOnce = 500;
type Name = Readonly<{ id: StaffId; name: string; folded: string }>;

/** `Siân O’Brien` is found by `sian obrien` too. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'`-]/g, '').toLowerCase().trim(); // prettier-ignore

/** Finds the trust's staff by name. Names are read once for each version of the directory; who was erased since is left out. */
export const createPeopleSearch = (engine: Pick<Engine, 'directory' | 'names' | 'now'>) => {
  let known: Readonly<{ version: number; names: Promise<readonly Name[]> }> | undefined;

  const readAll = async (): Promise<readonly Name[]> => {
    const staff = engine.directory.current().staff(engine.now());
    const all: Name[] = [];
    for (let i = 0; i < staff.length; i += atOnce)
      for (const [id, name] of await engine.names(staff.slice(i, i + atOnce)))
        all.push({ id, name, folded: fold(name) });
    return all.sort((a, b) => (a.folded < b.folded ? -1 : 1));
  };
  const allNames = () => {
    const { version } = engine.directory.current();
    if (known?.version === version) return known.names;
    const names = readAll();
    known = { version, names };
    names.catch(() => (known = undefined)); // whoever waits is told; the next search tries again
    return names;
  };
  const described = async (ids: readonly StaffId[]): Promise<readonly PersonFound[]> => {
    const names = await engine.names(ids);
    const trust = engine.directory.current();
    return ids.flatMap((id) => {
      const name = names.get(id);
      const school = trust.employer(id, engine.now());
      return name ? [{ id, name, school: (school && trust.school(school)?.name) ?? '' }] : [];
    });
  };

  return {
    /** Everybody whose name holds each of the words, the first ten; who has been chosen stays among them. */
    find: async (words: string, chosen?: StaffId): Promise<Found> => {
      const wanted = fold(words).split(/\s+/).filter(Boolean).slice(0, 5);
      const names = wanted.length ? await allNames() : [];
      const matches = names.filter(({ id, folded }) => id !== chosen && wanted.every((word) => folded.includes(word)));
      const first = matches.slice(0, most).map(({ id }) => id);
      return { people: await described([...(chosen ? [chosen] : []), ...first]), more: matches.length > most };
    },
  };
};
export type PeopleSearch = ReturnType<typeof createPeopleSearch>;
