import type { SeenApplication } from '../access/internal-post/index.js';

type Interviewed = Pick<SeenApplication, 'id' | 'applicant'> &
  Readonly<{
    interview?: Omit<NonNullable<SeenApplication['interview']>, 'scores' | 'scoring'> &
      Partial<Pick<NonNullable<SeenApplication['interview']>, 'scores'>>;
  }>;

/** When and where each candidate is interviewed, with the scores that are not sealed. */
export const interviewsOf = (applications: readonly Interviewed[]) =>
  applications.flatMap(({ id, applicant, interview }) =>
    interview
      ? [
          {
            application: id,
            ...(applicant && { applicant }),
            startsAt: interview.startsAt,
            on: interview.on,
            place: interview.place,
            ...(interview.scoredBy && { scoredBy: interview.scoredBy }),
            ...(interview.scores && { scores: interview.scores }),
          },
        ]
      : [],
  );
