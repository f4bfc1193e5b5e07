import { idOf, inDays, type Part, type Post } from '../trust.js';
import { answers } from './act.js';
import { timePasses } from './advert.js';
import { criteria } from './description.js';
import { applicationOf } from './file.js';
import { ordinaryPanel, type Panel } from './panel.js';

const scored = criteria.flatMap(({ shownBy }, i) =>
  (shownBy as readonly string[]).includes('interview') ? [`c${i + 1}`] : [],
);

/** Step 3: HR sets the interviews for tomorrow; once they have begun each member scores each candidate, the first best. */
export const interviewed = async (
  post: Post,
  candidates: readonly Part[],
  panel: Panel = ordinaryPanel,
): Promise<void> => {
  post.teller.step('Everyone who meets the essential criteria is interviewed');
  const startsAt = await inDays(post, 0.9);
  for (const candidate of candidates) {
    const application = await applicationOf(post, candidate);
    const place = 'Brindlewick, the library';
    const body = { application, startsAt, place };
    await answers(post, 'hr-officer', `schedule-interview-${application}`, 'ScheduleInterview', body);
  }
  await timePasses(
    post,
    startsAt,
    'The interviews begin; each member scores, and the scores stay sealed until all are in',
  );
  for (const [i, candidate] of candidates.entries()) {
    const application = await applicationOf(post, candidate);
    const scores = scored.map((criterion) => ({ criterion, score: 5 - i }));
    for (const { part } of panel) {
      const body = { application, scores, feedback: 'Clear about what changes for children.' };
      await answers(post, part, `score-${application}-${idOf(part)}`, 'ScoreInterview', body);
    }
  }
};

/** Step 3: the chair puts the candidates in order, and a second member agrees, which is the panel's decision. */
export const ranked = async (
  post: Post,
  appointable: readonly Part[],
  notAppointable: readonly Part[] = [],
  panel: Panel = ordinaryPanel,
): Promise<void> => {
  const chair = panel.find((member) => member.chair)!.part;
  const second = panel.find((member) => !member.chair)!.part;
  const ids = (parts: readonly Part[]) => Promise.all(parts.map((part) => applicationOf(post, part)));
  await answers(post, chair, 'rank-candidates', 'RankCandidates', {
    appointable: await ids(appointable),
    notAppointable: await ids(notAppointable),
    reasons: 'By what the interviews showed.',
  });
  await answers(post, second, `agree-ranking-${idOf(second)}`, 'AgreeRanking');
};
