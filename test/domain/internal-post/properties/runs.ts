import fc from 'fast-check';
import type { StaffId } from '#libs/kernel/index.js';
import { hr } from '../../../support/people.js';
import { trial, type Moment, type Trial } from '../../process/trial.js';
import { act, cast, type Action } from './actions.js';
import { dataOf } from './data.js';

export const some = (count: number) =>
  fc.shuffledSubarray([...cast], { minLength: count, maxLength: count }) as fc.Arbitrary<readonly StaffId[]>;

/** A case that hr asked for and these people took on as the script says; every moment is shown to `see`. */
export const playedBy = async (
  people: readonly StaffId[],
  script: readonly Action[],
  see: (moment: Moment) => void = () => undefined,
): Promise<Trial> => {
  const played = trial();
  const n = script.length;
  const occasion = { state: { status: 'NotRequested' } as const, at: played.at, n, by: hr, roles: [], task: '' };
  see(await played.give({ kind: 'person', id: hr }, { type: 'RequestPost', data: dataOf('RequestPost', occasion) }));
  for (const action of script) {
    const seen = played.moments.length;
    await act(played, action, people);
    played.moments.slice(seen).forEach(see);
  }
  return played;
};
