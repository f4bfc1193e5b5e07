import type { SeenApplication, SeenPost } from '#libs/access/internal-post/index.js';
import { scorable } from '#libs/domain/internal-post/specification.js';
import type { StaffId } from '#libs/kernel/index.js';
import { candidate, timeText } from '#libs/words/index.js';
import { who, type Reader } from './who.js';

type Interview = NonNullable<SeenApplication['interview']>;

/** Who has scored and whose scores may be read; of others it is known, to some, that they have. */
const membersOf = ({ scores, scoredBy = [] }: Interview): readonly StaffId[] => [
  ...new Set([...scores.map(({ by }) => by), ...scoredBy]),
];

const scoreTable = (
  { specifications }: SeenPost,
  { specification }: SeenApplication,
  interview: Interview,
  reader: Reader,
) => {
  const criteria = (specifications.find(({ version }) => version === specification)?.criteria ?? []).filter(scorable);
  const members = membersOf(interview);
  const scoreOf = (staff: StaffId, criterion: string) => {
    const own = interview.scores.find(({ by }) => by === staff);
    if (!own) return 'Sealed';
    return own.scores.find((one) => one.criterion === criterion)?.score.toString() ?? 'No score';
  };
  return {
    members: members.map((staff) => who(reader, staff)),
    rows: criteria.map(({ id, text }) => ({ text, scores: members.map((staff) => scoreOf(staff, id)) })),
    sealed: members.some((staff) => !interview.scores.some(({ by }) => by === staff)),
  };
};

/** Each interview: when, where, and the scores by member as far as they are open. */
export const interviewsView = (seen: SeenPost, caseId: string, reader: Reader) =>
  seen.applications.flatMap((application) => {
    const { id, interview } = application;
    if (!interview) return [];
    return [
      {
        application: id,
        candidate: candidate(reader.names, id),
        when: timeText(interview.startsAt),
        place: interview.place,
        calendar: `/cases/${caseId}/interviews.ics?application=${id}`,
        begun: interview.scoring,
        table: scoreTable(seen, application, interview, reader),
      },
    ];
  });
