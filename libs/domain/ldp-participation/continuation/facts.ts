import { refuse } from '../../../kernel/index.js';
import type { Continuation } from '../parts.js';
import { hasBegun, type Begun, type Participation } from '../state.js';

/** The yearly look of this number, while it is open. */
export const openContinuation = (state: Participation, number: number) =>
  hasBegun(state) && state.continuation?.continuation === number
    ? ({ ok: true, file: state as Begun, open: state.continuation } as const)
    : refuse('NoContinuationOpen', { continuation: number, status: state.status });

/** Which of the two facts is not there yet. */
export const absent = ({ objectives, appraisal }: Continuation): readonly ('objectives' | 'appraisal')[] => [
  ...(objectives ? [] : (['objectives'] as const)),
  ...(appraisal ? [] : (['appraisal'] as const)),
];
/** Both facts speak for going on; where they differ, or both speak against it, nobody goes on without somebody saying why. */
export const bothSpeakForThem = ({ objectives, appraisal }: Continuation): boolean =>
  objectives?.result === 'met' && (appraisal === 'good' || appraisal === 'satisfactory');
