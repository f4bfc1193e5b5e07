import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffId } from '#libs/kernel/index.js';
import { createPeopleSearch, type PeopleSearch } from '../../apps/gateway/web/forms/flow/people-search.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { leaves } from '../gateway/journey.js';

let gateway: Gateway;
let search: PeopleSearch;
beforeAll(async () => {
  gateway = await startGateway('web-people-search');
  search = createPeopleSearch(gateway.engine);
}, 180_000);
afterAll(() => gateway?.close());

const nameOf = async (staff: string) => (await gateway.engine.names([staff as StaffId])).get(staff as StaffId) ?? '';
const ids = async (words: string, chosen?: string) =>
  (await search.find(words, chosen as StaffId | undefined)).people.map(({ id }) => id as string);

describe('A search for a person', () => {
  test('finds them by any part of their name, in any case and order, with their school', async () => {
    const name = await nameOf('staff-020');
    const [first = '', last = ''] = name.split(' ');
    for (const words of [name, name.toUpperCase(), `${last} ${first}`, `  ${last.slice(0, 4)}  `])
      expect(await ids(words)).toContain('staff-020');
    const { people } = await search.find(name);
    expect(people).toContainEqual({
      id: 'staff-020',
      name,
      school: expect.stringMatching(/School|Academy|College|Hall/),
    });
  });

  test('finds nobody for a name that nobody has, and none at all for no name', async () => {
    expect(await search.find('Zzyzx Qwerty')).toEqual({ people: [], more: false });
    expect(await search.find('   ')).toEqual({ people: [], more: false });
    expect((await search.find('%')).people).toEqual([]);
  });

  test('shows ten and says that there are more', async () => {
    const { people, more } = await search.find('a');
    expect([people.length, more]).toEqual([10, true]);
  });

  test('keeps who was chosen before among those shown, once', async () => {
    const name = await nameOf('staff-020');
    expect(await ids('', 'staff-020')).toEqual(['staff-020']);
    expect((await ids(name, 'staff-020')).filter((id) => id === 'staff-020')).toHaveLength(1);
    expect((await ids('a', 'staff-020'))[0]).toBe('staff-020');
  });

  test('leaves out who has left, and who was erased', async () => {
    const [left, erased] = [await nameOf('staff-021'), await nameOf('staff-022')];
    expect(await ids(left)).toContain('staff-021');
    expect(await ids(erased)).toContain('staff-022');
    await leaves(gateway, 'staff-021');
    await gateway.engine.vault.erase('staff-022' as StaffId);
    expect(await ids(left)).not.toContain('staff-021');
    expect(await ids(erased)).not.toContain('staff-022');
  });
});
