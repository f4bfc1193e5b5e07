import { actingUpFold } from '#libs/domain/acting-up/fold.js';
import { secondmentFold, type SecondmentCase } from '#libs/domain/secondment/fold.js';
import { isRequested } from '#libs/domain/secondment/state.js';
import type { AnyMessage, Decision, Fold, StreamId } from '#libs/kernel/index.js';
import type { Follow } from '../../workflows/contract.js';
import * as links from '../domain/acting-up/situations.js';
import * as chain from '../domain/acting-up/trust.js';
import { decided as decidedOfLink } from '../domain/acting-up/world.js';
import * as stays from '../domain/secondment/histories.js';
import { thisCase, type World } from '../domain/secondment/world.js';
import { ada, headOfAsh, headOfBirch, hr, slt } from '../support/people.js';

type Deed = readonly [by: string, type: string, data?: object];
/** How a case is lived through: people do something, days pass, or the engine loses all it knew. */
export type Living = Readonly<{
  state: () => object;
  does(...deeds: readonly Deed[]): Promise<void>;
  until(day: string): Promise<void>;
  loses(): Promise<void>;
}>;
export type CaseScenario = Readonly<{
  stream: StreamId;
  fold: Readonly<{ fold: Fold<object, never> }>;
  begun: Readonly<{
    world: World;
    at: string;
    decided?: (world: World, asking: never) => Decision<AnyMessage, string>;
  }>;
  args?: Partial<Follow>;
  play: (living: Living) => Promise<void>;
}>;

const aStay = (
  world: World,
  play: CaseScenario['play'],
  more: Readonly<{ at?: string; args?: Partial<Follow> }> = {},
): CaseScenario => ({
  stream: thisCase,
  fold: secondmentFold as never,
  begun: { world, at: more.at ?? stays.monday },
  ...(more.args && { args: more.args }),
  play,
});
const objective: readonly Deed[] = [
  [headOfBirch, 'SetObjective', { objective: stays.sealed('aim') }],
  [ada, 'AcknowledgeObjective'],
];
const reviewed = (state: object): readonly Deed[] => {
  const stay = state as SecondmentCase;
  const record = { review: isRequested(stay) ? stay.reviews.length : 0, goesWell: true, note: stays.reason };
  return [
    [headOfAsh, 'RecordReview', { ...record, as: 'home' }],
    [headOfBirch, 'RecordReview', { ...record, as: 'host' }],
  ];
};
const { world, stream, at } = links.situations['Acting: keeps the absence'];
const aLink = (play: CaseScenario['play'], args?: Partial<Follow>): CaseScenario => ({
  stream,
  fold: actingUpFold as never,
  begun: { world: world as never, at, decided: decidedOfLink as never },
  ...(args && { args }),
  play,
});
const allowance: Deed = ['', 'DetermineAllowance', { decision: 'as-the-post', effectiveFrom: chain.since }];

/** One for each path that the history of a secondment or of a link of acting up can take. */
export const caseScenarios: Readonly<Record<string, CaseScenario>> = {
  'secondment.reviewed-and-ended-early': aStay(stays.agreed, async ({ does, until, state }) => {
    await until('2027-02-01');
    await does(...objective);
    await until('2027-05-03');
    await does(...reviewed(state()));
    await does([headOfBirch, 'EndEarly', { because: 'host', lastDay: '2027-07-30', reason: stays.reason }]);
    await until('2027-07-31');
    await does([headOfBirch, 'RecordObjectiveOutcome', { outcome: 'met', note: stays.reason }]);
    await does([hr, 'CompleteSecondment']);
  }),
  'secondment.signature-late': aStay(stays.written, async ({ does, until }) => {
    await until('2027-01-25');
    await does([ada, 'SignAgreement', { version: 1, as: 'secondee' }]);
  }),
  'secondment.becomes-permanent': aStay(
    stays.withObjective,
    async ({ does }) => {
      await does([hr, 'ConvertToPermanent', { route: 'five-steps', reason: stays.reason }]);
      await does([hr, 'RecordConversionOutcome']);
    },
    { at: stays.begins },
  ),
  'secondment.engine-lost': aStay(
    stays.withObjective,
    async ({ loses, until }) => {
      await until('2027-03-01');
      await loses();
      await until('2027-05-03');
    },
    { at: stays.begins },
  ),
  'secondment.continued-as-new': aStay(
    stays.agreed,
    async ({ does, until, state }) => {
      await until('2027-02-01');
      await does(...objective);
      await until('2027-05-03');
      await does(...reviewed(state()));
      await until('2027-08-03');
      await does(...reviewed(state()));
    },
    { args: { renewAfter: 80 } },
  ),
  'acting-up.allowance-late': aLink(async ({ does, until }) => {
    await until('2027-04-12');
    await until('2027-06-07');
    await does([slt, ...(allowance.slice(1) as [string, object])]);
  }),
  'acting-up.everybody-back': aLink(async ({ does, until }) => {
    await does([slt, ...(allowance.slice(1) as [string, object])]);
    await until('2027-05-03');
    await does([hr, 'ProposeUnwinding', { on: '2027-05-17' }], [slt, 'ApplyUnwinding', { proposal: 1 }]);
    await until('2027-05-18');
  }),
  'acting-up.engine-lost': aLink(async ({ loses, until }) => {
    await until('2027-03-22');
    await loses();
    await until('2027-04-12');
  }),
};
