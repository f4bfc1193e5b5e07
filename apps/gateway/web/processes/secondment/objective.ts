import type { Objective } from '#libs/domain/secondment/parts.js';
import type { Party, Side } from '#libs/domain/secondment/words.js';
import type { Addressee, Sealed } from '#libs/domain/process/index.js';
import type { Instant, StaffId } from '#libs/kernel/index.js';
import { every, latest, type Told } from './told.js';

type Because = Extract<Objective, { status: 'required' }>['because'];
type Outcome = Extract<Objective, { status: 'recorded' }>['outcome'];
type Act = Readonly<{ at: Instant; by?: StaffId }>;
/** How somebody stands with the objective, as far as the reader is told. */
type ObjectiveTold = Readonly<{
  required?: Readonly<{ at: Instant; because?: Because; appraiser?: Addressee }>;
  notRequired?: Instant;
  set?: Act & Readonly<{ words?: Sealed }>;
  acknowledged?: Act;
  outcome?: Act & Readonly<{ outcome?: Outcome; note?: Sealed }>;
}>;

const act = ({ at, data }: Readonly<{ at: Instant; data: Readonly<{ by?: StaffId }> }>): Act => ({
  at,
  ...(data.by && { by: data.by }),
});

export const objectiveOf = (told: Told): ObjectiveTold => {
  const required = latest(told, 'ObjectiveRequired');
  const notRequired = latest(told, 'ObjectiveNotRequired');
  const set = latest(told, 'ObjectiveSet');
  const acknowledged = latest(told, 'ObjectiveAcknowledged');
  const outcome = latest(told, 'ObjectiveOutcomeRecorded');
  return {
    ...(required && {
      required: {
        at: required.at,
        ...(required.data.because && { because: required.data.because }),
        ...(required.data.appraiser && { appraiser: required.data.appraiser }),
      },
    }),
    ...(notRequired && { notRequired: notRequired.at }),
    ...(set && {
      set: { ...act(set), ...(set.data.objective && { words: set.data.objective }) },
    }),
    ...(acknowledged && { acknowledged: act(acknowledged) }),
    ...(outcome && {
      outcome: {
        ...act(outcome),
        ...(outcome.data.outcome && { outcome: outcome.data.outcome }),
        ...(outcome.data.note && { note: outcome.data.note }),
      },
    }),
  };
};

type RecordTold = Act & Readonly<{ side: Side; goesWell?: boolean; note?: Sealed }>;
/** A review, what each side recorded of it, and who was asked for the rest. */
export type ReviewTold = Readonly<{
  number: number;
  openedAt: Instant;
  forLength: boolean;
  parties: readonly Party[];
  recorded: readonly RecordTold[];
}>;

/** Every review, the first first. */
export const reviewsOf = (told: Told): readonly ReviewTold[] =>
  every(told, 'ReviewOpened').map(({ at, data: { review = 0, because, parties = [] } }) => ({
    number: review,
    openedAt: at,
    forLength: because === 'hard-review',
    parties,
    recorded: every(told, 'ReviewRecorded')
      .filter(({ data }) => data.review === review)
      .flatMap((one): readonly RecordTold[] => {
        const { side, goesWell, note } = one.data;
        if (!side) return [];
        return [{ ...act(one), side, ...(goesWell !== undefined && { goesWell }), ...(note && { note }) }];
      }),
  }));

/** When the sides look at it next; undefined before it begins. */
export const nextReviewIn = (told: Told): Instant | undefined =>
  every(told, 'SecondmentStarted', 'ReviewOpened').findLast(({ data }) => data.nextReviewAt)?.data.nextReviewAt;
