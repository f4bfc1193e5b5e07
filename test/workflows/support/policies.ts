import { policy } from '#libs/domain/policy/index.js';
import { hashOf } from '#libs/contents/index.js';
import type { PlannedMeeting } from '#libs/domain/policy/cadence/last-feasible-meeting.js';
import { preparing } from '../../../activities/prepare/index.js';
import { nothing, worldOf, type World } from '../../support/world.js';
import type { Follow } from '../../../workflows/contract.js';
import type { Engine } from './engine.js';
import { severalCases } from './several-cases.js';

/** Texts by their hash, as the store of contents has them. */
export const texts = (...all: readonly string[]) => new Map(all.map((text) => [hashOf(Buffer.from(text)), text]));

/** Policies of a small trust, each with its workflow; their texts are read by the reader that runs. */
export const policiesIn = (
  engine: Engine,
  startsAt: string,
  kept: ReadonlyMap<string, string>,
  {
    meetings = [],
    begun = nothing,
    args = {},
  }: Readonly<{ meetings?: readonly PlannedMeeting[]; begun?: World; args?: Partial<Follow> }> = {},
) => {
  const prepare = preparing({
    contents: {
      get: (hash) => {
        const text = kept.get(hash);
        return Promise.resolve(text === undefined ? undefined : { bytes: Buffer.from(text), mediaType: 'text/plain' });
      },
    },
    meetings: () => Promise.resolve(meetings),
    supplied: () => Promise.resolve([]),
  });
  return severalCases(engine, { ...worldOf(policy), processes: [policy], prepare, args }, begun, startsAt);
};
