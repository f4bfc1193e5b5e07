import { expect, test } from '@jest/globals';
import { actingUpFold, type ActingUpCase } from '#libs/domain/acting-up/fold.js';
import { hr, slt } from '../support/people.js';
import { establishment, links, person, posts } from '../domain/acting-up/properties/long-chain.js';
import * as its from '../domain/acting-up/trust.js';
import { decided, playing, thereOn, type World } from '../domain/acting-up/world.js';
import { eventually } from './support/eventually.js';
import { aCase, useEngineOf } from './support/case.js';

const here = useEngineOf('acting-up');
const dayMs = 86_400_000;
const chain = links(4);
const [root] = chain as [(typeof chain)[number]];
/** The Head is away until the summer; four people act, each for the one before. */
const arranged = playing(
  establishment(5),
  ...chain.map((link, n) =>
    its.arranging(
      link,
      its.postNo(n),
      person(n + 1),
      its.since,
      n === 0 ? { cause: 'absence', to: its.until } : { cause: chain[n - 1]! },
      its.monday,
    ),
  ),
);
const there = (world: World, day: string) => posts(4).map((post) => thereOn(world, post, day));

test('the worker and every workflow are lost while a chain of four is unwound: all go back on the one day', async () => {
  const { engine } = here;
  const given = { world: arranged, at: its.monday, decided };
  const trust = await aCase<ActingUpCase>(engine, root, actingUpFold, given);
  const handles = () => Promise.all(chain.map((link) => engine.tell(link, [])));
  const settled = async () => {
    const all = await handles();
    await Promise.all(
      chain.map((link, n) => engine.knows(all[n]!, (k) => k.version === trust.log(link).length && k.busy === 0)),
    );
  };
  const until = async (day: string) =>
    engine.days((Date.parse(`${day}T10:00:00Z`) - Date.parse(await trust.now())) / dayMs);

  await engine.working(trust.activities, async () => {
    await settled();
    await until(its.since);
    await settled();
    expect(chain.map((link) => trust.state(link).status)).toEqual(Array(4).fill('Acting'));
    const data = { decision: 'as-the-post', effectiveFrom: its.since };
    for (const stream of chain)
      await engine.tell(stream, await trust.does({ by: slt, stream, type: 'DetermineAllowance', data }));
    await until('2027-05-03');
    await trust.does({ by: hr, type: 'ProposeUnwinding', data: { on: '2027-05-17' } });
    await trust.does({ by: slt, type: 'ApplyUnwinding', data: { proposal: 1 } });
    // One of them hears of it before the worker is lost, and the engine with all that it knew.
    const told = await engine.tell(chain[2]!, []);
    await engine.knows(told, (k) => k.version === trust.log(chain[2]).length && k.busy === 0);
    await Promise.all(chain.map((link) => engine.env.client.workflow.getHandle(link).terminate('the engine was lost')));
  });
  const run = async (link: string) => (await engine.env.client.workflow.getHandle(link).describe()).status.name;
  await engine.working(trust.activities, async () => {
    await settled();
    await until('2027-05-18');
    await eventually(async () => expect(await Promise.all(chain.map(run))).toEqual(Array(4).fill('COMPLETED')));
  });

  expect(chain.map((link) => trust.state(link).status)).toEqual(Array(4).fill('Ended'));
  for (const link of chain)
    expect(trust.types(link).filter((type) => /^ActingUp(Started|Ended)$|^LastDayPassed$/.test(type))).toEqual(['ActingUpStarted', 'ActingUpEnded', 'LastDayPassed']); // prettier-ignore
  const [before, after] = ['2027-05-16', '2027-05-17'].map((day) => there(trust.world() as never, day));
  expect(before).toEqual([[person(1)], [person(2)], [person(3)], [person(4)], []]);
  expect(after).toEqual([0, 1, 2, 3, 4].map((n) => [person(n)]));
});
