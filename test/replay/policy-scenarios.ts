import type { StreamId } from '#libs/kernel/index.js';
import type { Follow } from '../../workflows/contract.js';
import { its, loneWorking, stream } from '../workflows/support/lone-working.js';
import type { SeveralCases } from '../workflows/support/several-cases.js';

export type PolicyScenario = Readonly<{
  stream: StreamId;
  args?: Partial<Follow>;
  play: (the: SeveralCases) => Promise<void>;
}>;
/** What the scenarios' policies are read from. */
export const scenarioTexts = loneWorking;

const begun = async (the: SeveralCases): Promise<void> => {
  for (const deed of [its.registering, its.taking, its.adopting]) await the.do(deed);
};

/** One for each path that the history of a policy can take. */
export const policyScenarios: Readonly<Record<string, PolicyScenario>> = {
  'policy.reviewed-and-withdrawn': {
    stream,
    play: async (the) => {
      await begun(the);
      await the.until('2028-12-01T09:00:00Z');
      for (const deed of [its.editing('editorial'), its.editing('substantive'), its.consulting('2028-12-20')])
        await the.do(deed);
      await the.until('2028-12-22T09:00:00Z');
      for (const deed of [its.assessing, its.submitting, ...its.approving, its.publishing('2028-12-22')])
        await the.do(deed);
      await the.do(its.withdrawing);
    },
  },
  'policy.overdue-for-weeks': {
    stream,
    play: async (the) => {
      await begun(the);
      await the.until('2029-03-01T09:00:00Z');
      await the.do(its.withdrawing);
    },
  },
  // A year late, so that it goes on in a new run while it is reminded of.
  'policy.continued-as-new': {
    stream,
    args: { renewAfter: 120 },
    play: async (the) => {
      await begun(the);
      for (const day of ['2029-01-15', '2029-03-01', '2029-04-15', '2029-06-01']) await the.until(`${day}T09:00:00Z`);
      for (const deed of [its.editing('minor'), its.submitting]) await the.do(deed);
    },
  },
  'policy.engine-lost': {
    stream,
    play: async (the) => {
      await begun(the);
      await the.until('2028-10-10T09:00:00Z');
      await the.loses(stream, 108);
      await the.until('2029-02-10T09:00:00Z');
    },
  },
};
