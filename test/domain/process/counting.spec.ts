import { expect, test } from '@jest/globals';
import { decide, type Case } from '#libs/commands/decide.js';
import { emptySnapshot, type Snapshot } from '#libs/commands/snapshot.js';
import type { AnyProcess } from '#libs/domain/process/index.js';
import { plusWorkingDays } from '#libs/kernel/calendar.js';
import type { CommandId, Context, LocalDate, StreamId } from '#libs/kernel/index.js';
import type { PolicyPack, Rules } from '#libs/policy-packs/rules.js';
import { purse } from '../../integration/support/purse.js';
import { monday } from '../../support/given.js';
import { testPack } from '../../support/pack.js';
import { hr, smallTrust } from '../../support/people.js';

const [here, there] = ['purse-here', 'purse-there'] as unknown as [StreamId, StreamId];
const home = purse as unknown as AnyProcess;
/** Purses that are paid only after three working days have been counted. */
const counts: AnyProcess = {
  ...home,
  decide: (command, state, context) => {
    const { rules } = context as Context<Rules>;
    plusWorkingDays('2027-03-25' as LocalDate, 3, rules.calendar.bankHolidays);
    return home.decide(command, state, context);
  },
};
const full: Snapshot = {
  ...emptySnapshot(home),
  version: 1,
  state: { ...(home.fold.initial as object), status: 'There', amount: 9 },
};
const otherPack: PolicyPack = { ...testPack, id: 'other-trust', version: 7 };

/** The metadata of what one payment adds here and there, the other stream going by a pack of its own. */
const metadataOf = (process: AnyProcess, pack: PolicyPack) => {
  const on: Case = {
    process,
    spec: process.specs['Pay']!,
    snapshot: full,
    pack,
    packOf: () => otherPack,
    directory: smallTrust,
    at: monday,
  };
  const data = { to: there, amount: 1 };
  const command = { type: 'Pay', data };
  const request = { stream: here, actor: { kind: 'person', id: hr }, commandId: 'pay' as CommandId, command } as const;
  const decided = decide(on, request, data, new Map([[there, { process: home, snapshot: emptySnapshot(home) }]]));
  if (!decided.ok) throw new Error(decided.refusal);
  return [decided.home, ...decided.alongside].map(({ events }) => events[0]!.metadata);
};
const packs = ([mine, theirs]: ReturnType<typeof metadataOf>) => [mine!.pack.id, theirs!.pack.id];

test('a decision that counts no working days says nothing of a calendar', () => {
  for (const metadata of metadataOf(home, testPack)) expect(metadata).not.toHaveProperty('calendar');
});

test('one that does says by which version of which calendar, in every stream to which it adds', () => {
  const follows = { id: 'england', version: 3 };
  const found = metadataOf(counts, { ...testPack, follows });
  expect(found.map(({ calendar }) => calendar)).toEqual([follows, follows]);
  expect(packs(found)).toEqual(['test-trust', 'other-trust']);
});

test('the days that a pack holds itself go by its name and version, also in a stream that goes by another pack', () => {
  const found = metadataOf(counts, testPack);
  expect(found.map(({ calendar }) => calendar)).toEqual(Array(2).fill({ id: 'test-trust', version: 1 }));
  expect(packs(found)).toEqual(['test-trust', 'other-trust']);
});
