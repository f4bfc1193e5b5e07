import { idOf, inDays, type Who, type Post } from '../trust.js';
import { answers } from './act.js';
import { timePasses } from './advert.js';
import { criteria } from './description.js';
import { applicationOf } from './file.js';
import { ordinaryPanel, type Panel } from './panel.js';

const asked = criteria.flatMap(({ shownBy }, i) =>
  (shownBy as readonly string[]).includes('interview') ? [`c${i + 1}`] : [],
);

/** Step 3: HR gives everyone on the shortlist a time and a place. */
export const interviewsSet = async (post: Post, candidates: readonly Who[], startsAt: string): Promise<void> => {
  for (const candidate of candidates) {
    const application = await applicationOf(post, candidate);
    const body = { application, startsAt, place: 'Brindlewick, the library' };
    await answers(post, 'hr-officer', `schedule-interview-${application}`, 'ScheduleInterview', body);
  }
};

/** Step 3: each member scores each candidate, the first best. */
export const scored = async (post: Post, candidates: readonly Who[], panel: Panel): Promise<void> => {
  for (const [i, candidate] of candidates.entries()) {
    const application = await applicationOf(post, candidate);
    const scores = asked.map((criterion) => ({ criterion, score: 5 - i }));
    for (const { part } of panel) {
      const body = { application, scores, feedback: 'Clear about what changes for children.' };
      await answers(post, part, `score-${application}-${idOf(part)}`, 'ScoreInterview', body);
    }
  }
};

/** Step 3: the interviews are set for tomorrow, they begin, and each member scores. */
export const interviewed = async (
  post: Post,
  candidates: readonly Who[],
  panel: Panel = ordinaryPanel,
): Promise<void> => {
  post.teller.step('Everyone who meets the essential criteria is interviewed');
  const startsAt = await inDays(post, 0.9);
  await interviewsSet(post, candidates, startsAt);
  await timePasses(
    post,
    startsAt,
    'The interviews begin; each member scores, and the scores stay sealed until all are in',
  );
  await scored(post, candidates, panel);
};

/** Step 3: the chair puts the candidates in order, and a second member agrees, which is the panel's decision. */
export const ranked = async (
  post: Post,
  appointable: readonly Who[],
  notAppointable: readonly Who[] = [],
  panel: Panel = ordinaryPanel,
): Promise<void> => {
  const chair = panel.find((member) => member.chair)!.part;
  const second = panel.find((member) => !member.chair)!.part;
  const ids = (parts: readonly Who[]) => Promise.all(parts.map((part) => applicationOf(post, part)));
  await answers(post, chair, 'rank-candidates', 'RankCandidates', {
    appointable: await ids(appointable),
    notAppointable: await ids(notAppointable),
    reasons: 'By what the interviews showed.',
  });
  await answers(post, second, `agree-ranking-${idOf(second)}`, 'AgreeRanking');
};
