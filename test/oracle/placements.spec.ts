import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StreamId } from '#libs/kernel/index.js';
import { startGateway, type Gateway } from '../gateway/gateway.js';
import { letterOf, visitorOf, type Answer } from './ask.js';
import { counts } from './counts.js';
import { askers, people, withEverybody, type Asker } from './people.js';
import { isSecondment, placements, seedPlacements } from './placements.js';
import { placementPages, placementStanding, type Placement } from './placement-table.js';

type Asked = Readonly<{ asker: Asker; placement: Placement; route: string; answer: Answer }>;
let gateway: Gateway;
let streams: Readonly<Record<Placement, StreamId>>;
const asked: Asked[] = [];
const lists: Readonly<{ asker: Asker; answer: Answer }>[] = [];
let before: object;
let after: object;
beforeAll(async () => {
  gateway = await startGateway('oracle placements');
  await withEverybody(gateway);
  streams = await seedPlacements(gateway);
  const visitors = new Map(await Promise.all(askers.map(async (one) => [one, await visitorOf(gateway, people[one])] as const))); // prettier-ignore
  before = await counts(gateway);
  for (const asker of askers) {
    for (const placement of placements)
      for (const route of Object.keys(placementPages)) {
        const answer = await visitors.get(asker)!.get(route.replace(':id', streams[placement]));
        asked.push({ asker, placement, route, answer });
      }
    for (const list of ['/', '/cases', '/cases.csv', '/tasks', '/tasks?of=school', '/tasks.csv?of=school'])
      lists.push({ asker, answer: await visitors.get(asker)!.get(list) });
  }
  after = await counts(gateway);
}, 600_000);
afterAll(() => gateway?.close());

const said = ({ asker, placement, route }: Asked, what: string) => `${asker} ${placement} ${route}: ${what}`;
const there: Readonly<Record<string, (placement: Placement) => boolean>> = {
  s: isSecondment,
  p: (placement) => placement === 'proposed',
};
const expected = ({ asker, placement, route }: Asked): string => {
  const letter = placementPages[route]![placementStanding[asker][placement] as 'c']!;
  const only = there[letter];
  return only ? (only(placement) ? 'y' : '.') : letter;
};

describe('Every page of a secondment and of acting up', () => {
  test('is answered by the standing of who asks', () => {
    const wrong = asked.flatMap((one) => {
      const got = letterOf(one.answer);
      return got === expected(one) ? [] : [said(one, `${expected(one)} expected, ${got}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('has no words for those to whom it does not exist, nor for who acts and who is away', () => {
    const wrong = asked.flatMap((one) => {
      const standing = placementStanding[one.asker][one.placement];
      const may = 'cwh'.includes(standing) || isSecondment(one.placement);
      const own = new RegExp(`\\b${one.placement}~`);
      return own.test(one.answer.whole) && (!may || standing === '.') ? [said(one, 'a text')] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('has the words for those who oversee it and read reasons', () => {
    const read = (asker: Asker, placement: Placement) =>
      asked.some((one) => one.asker === asker && one.placement === placement && one.answer.whole.includes(`${placement}~`)); // prettier-ignore
    for (const asker of ['HR', 'SLT', 'CEO'] as const)
      expect([asker, read(asker, 'cancelled'), read(asker, 'ended')]).toEqual([asker, true, true]);
  });
});

test('No list or file leads to such a case that does not exist for who asks', () => {
  const placementOf = new Map(placements.map((one) => [streams[one] as string, one]));
  const wrong = lists.flatMap(({ asker, answer }) =>
    [...new Set(answer.whole.match(/(?:secondment|acting-up)-[0-9a-f-]{36}/g) ?? [])].flatMap((id) => {
      const placement = placementOf.get(id);
      return placement && placementStanding[asker][placement] === '.' ? [`${asker} ${placement}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('Nothing changed by all that was asked', () => expect(after).toEqual(before));
