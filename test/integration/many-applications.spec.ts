import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { benchProgramme } from '../bench/programme.js';
import { engine, type Engine } from '../support/engine.js';

let e: Engine;
beforeAll(async () => {
  e = await engine('many applications');
}, 120_000);
afterAll(() => e.close());

test('an intake takes more applications than it has places, and one decision gives every place away and no more', async () => {
  const said: string[] = [];
  // Whatever is refused on the way, or comes to another number of offers, ends it.
  const { results, beside } = await benchProgramme(e.url, e.owner, (line) => void said.push(line), 45);
  expect(beside['programme_applications']).toBe(45);
  expect(Object.values(results).every((ratio) => ratio > 0)).toBe(true);
  expect(said.at(-1)).toMatch(/^programme: 45 applications in \d+ ms, judged in \d+ ms, decided in \d+ ms$/);
  const { rows } = await e.owner.query(
    `select type, count(*)::int as n from events where type in ('PlaceOffered', 'PlacedOnWaitList') group by type order by type`,
  );
  expect(rows).toEqual([
    { type: 'PlaceOffered', n: 40 },
    { type: 'PlacedOnWaitList', n: 5 },
  ]);
}, 120_000);
