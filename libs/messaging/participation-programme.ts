import type { ParticipationEvent } from '../domain/ldp-participation/events.js';
import type { LeavingBecause, Standing } from '../domain/ldp-participation/words.js';
import type { LocalDate, StreamId } from '../kernel/index.js';
import type { ProgrammeMessage } from './contract/programme.js';
import type { Translate } from './translate.js';

const facts = (stream: StreamId, { revision, staff, school, number }: Standing) => ({
  participationId: stream,
  revision,
  staffId: staff,
  schoolId: school,
  application: number,
});
type Decided = Extract<ParticipationEvent, { type: 'ContinuationDecided' }>['data'];
/** What is decided for the time being says so and not why; whoever does not go on may appeal, and the world is told once that is over. */
const continued = (stream: StreamId, { decision, continuation, effectiveFrom, ...standing }: Decided) =>
  decision === 'not-continued'
    ? []
    : [
        {
          type: 'uk.understudy.ldp.LdpContinued.v1',
          data: {
            ...facts(stream, standing),
            continuation,
            standing: decision === 'continue' ? 'continues' : 'for-the-time-being',
            effectiveFrom,
          },
        } as const,
      ];

type Tellings = {
  readonly [T in ParticipationEvent['type']]?: (
    stream: StreamId,
    data: Extract<ParticipationEvent, { type: T }>['data'],
  ) => readonly ProgrammeMessage[];
};
const left = (
  stream: StreamId,
  standing: Standing,
  leftOn: LocalDate,
  because: LeavingBecause | 'not-continued',
): readonly ProgrammeMessage[] => [
  { type: 'uk.understudy.ldp.LdpLeft.v1', data: { ...facts(stream, standing), leftOn, because } },
];

const tellings: Tellings = {
  PlaceOffered: (stream, { joinsOn, expires: expiresAt, ...standing }) => [
    { type: 'uk.understudy.ldp.LdpPlaceOffered.v1', data: { ...facts(stream, standing), joinsOn, expiresAt } },
  ],
  PlaceVoided: (stream, { on: voidedOn, because, ...standing }) => [
    { type: 'uk.understudy.ldp.LdpPlaceVoided.v1', data: { ...facts(stream, standing), because, voidedOn } },
  ],
  ProgrammeJoined: (stream, { joinedOn, ...standing }) => [
    { type: 'uk.understudy.ldp.LdpJoined.v1', data: { ...facts(stream, standing), joinedOn } },
  ],
  ContinuationDecided: continued,
  AppealDecided: (stream, { decision, continuation, on: effectiveFrom, ...standing }) =>
    decision === 'upheld'
      ? [
          {
            type: 'uk.understudy.ldp.LdpContinued.v1',
            data: { ...facts(stream, standing), continuation, standing: 'continues', effectiveFrom },
          },
        ]
      : left(stream, standing, effectiveFrom, 'not-continued'),
  AppealTimePassed: (stream, { on, ...standing }) => left(stream, standing, on, 'not-continued'),
  ProgrammeLeft: (stream, { on, because, ...standing }) => left(stream, standing, on, because),
  ProgrammeCompleted: (stream, { on: completedOn, ...standing }) => [
    { type: 'uk.understudy.ldp.LdpCompleted.v1', data: { ...facts(stream, standing), completedOn } },
  ],
  CompletionWithdrawn: (stream, { completedOn, ...standing }) => [
    { type: 'uk.understudy.ldp.LdpCompletionVoided.v1', data: { ...facts(stream, standing), completedOn } },
  ],
};

/** Who joined, goes on, left and completed: what others plan by. Applications, reasons and absences stay with the trust. */
export const participationProgramme: Translate = ({ stream, event: { type, data } }) => {
  const tell = tellings[type as keyof Tellings] as
    ((stream: StreamId, data: unknown) => readonly ProgrammeMessage[]) | undefined;
  return tell?.(stream, data) ?? [];
};
/** What an intake brings about is told by those whom it concerns. */
export const cycleProgramme: Translate = () => [];
