import { expect, test } from '@jest/globals';
import { policy } from '#libs/domain/policy/index.js';
import { sharedCommands } from '#libs/domain/process/shared-commands.js';
import { ways } from '#libs/domain/policy/ways.js';
import { situations } from './histories.js';
import { commands } from './matrix.js';
import { inShort, playing, statusIn, type Asking } from './world.js';
import { told } from './matrix-told.js';

const cells = Object.entries(situations).flatMap(([status, world]) =>
  commands.map((asking) => [status, asking.type, asking, world] as const),
);

test('the matrix has each command of the process once and every status', () => {
  const shared = Object.keys(sharedCommands({} as never, {} as never));
  const own = Object.keys(policy.specs).filter((type) => !shared.includes(type));
  expect(commands.map(({ type }: Asking) => type).sort()).toEqual(own.sort());
  expect(Object.keys(situations).sort()).toEqual(Object.keys(ways).sort());
});

test.each(Object.keys(situations))(
  'each command at %s is an event or a named refusal, as the matrix has it',
  (status) => {
    const row = cells.filter(([at]) => at === status).map(([, type, asking, world]) => `${type}: ${inShort(world, asking)}`); // prettier-ignore
    expect(row).toEqual(told[status]);
  },
);

test('a command takes a policy on only where the map of its ways has it', () => {
  for (const [status, type, asking, world] of cells) {
    if (!inShort(world, asking).startsWith('no: ')) {
      const to = statusIn(playing(world, asking));
      const leads: readonly string[] = (ways[status as keyof typeof ways] as Record<string, readonly string[]>)[type] ?? [status]; // prettier-ignore
      expect([status, type, [...leads, status]]).toEqual([status, type, expect.arrayContaining([to])]);
    }
  }
});
