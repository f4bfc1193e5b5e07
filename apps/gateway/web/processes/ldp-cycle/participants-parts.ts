import type { Progress } from '#libs/domain/ldp-cycle/words.js';
import { dayOf } from '#libs/words/index.js';
import { candidateStandings } from '#libs/words/ldp-cycle/marks.js';
import { progressWords } from '#libs/words/ldp-participation/marks.js';
import { every, schoolName, tabled, textSaid, type Part } from '../ldp/drawing.js';
import { candidateCell, type OfIntake } from './drawing.js';
import { plansPart } from './review-parts.js';

/** Those who joined: since when, and how the last progress review saw them. */
export const participantsParts = (drawing: OfIntake): readonly Part[] => {
  const those = drawing.seen.candidates.filter(({ standing }) => standing === 'joined' || standing === 'ended');
  const last = (type: string, candidate: number) =>
    every(drawing, type).findLast(({ data }) => data['candidate'] === candidate);
  return [
    ...tabled(
      'Participants',
      ['Participant', 'School', 'Joined on', 'Stands', 'Last progress review', 'What was said'],
      those.map((one) => {
        const joined = last('ParticipantJoined', one.candidate);
        const status = last('StatusRecorded', one.candidate);
        return [
          candidateCell(drawing, one),
          schoolName(drawing, one.school),
          joined ? dayOf(joined.event.at) : '',
          candidateStandings[one.standing].label,
          status
            ? `${progressWords[status.data['progress'] as Progress]}, ${dayOf(status.event.at)}`
            : 'Not looked at yet',
          textSaid(drawing, status?.data['note']) ?? '',
        ];
      }),
    ),
    ...plansPart(drawing),
  ];
};
