import { people } from '../../directory/people.js';
import type { StaffId } from '../../kernel/index.js';
import type { Deps } from '../invariant.js';
import { alsoInJson, type Needles } from '../needles.js';

/** What must be nowhere but in the vault: the canaries, and everybody's name and address. Labels name the person's id only. */
export const needlesOf = async ({ store, vault, canaries = [] }: Deps): Promise<Needles> => {
  const needles = new Map(canaries.map((text, i) => [text, `canary ${i + 1}`]));
  if (vault) {
    const { rows } = await store.pool.query<{ id: StaffId }>('select staff_id as id from staff');
    const ids = rows.map(({ id }) => id);
    const { names, emails } = people(store.pool, vault);
    for (const [id, name] of await names(ids)) needles.set(name, `the name of ${id}`);
    for (const [id, email] of await emails(ids)) needles.set(email, `the e-mail address of ${id}`);
  }
  return alsoInJson(needles);
};
