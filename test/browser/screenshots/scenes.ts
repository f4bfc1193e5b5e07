import { sifted, siftedBy } from '../../journeys/moves/sift.js';
import { appointedTo } from '../../journeys/moves/offer.js';
import { ranked } from '../../journeys/moves/interviews.js';
import { requested } from '../../journeys/moves/gate.js';
import { interviewedAll, open, readyToSift } from '../../journeys/moves/ready.js';
import { panelSetUp } from '../../journeys/moves/panel.js';
import type { Trust } from '../../journeys/trust.js';

const everybody = ['applicant-1', 'applicant-2', 'applicant-3'] as const;

/** What there is to see: a post that was filled, one in its sift, one that is advertised, and one that was just asked for. */
export const setScene = async (trust: Trust) => {
  const filled = await readyToSift(trust, everybody, { title: 'Deputy Head' });
  await interviewedAll(filled, ['applicant-2', 'applicant-1', 'applicant-3']);
  await ranked(filled, ['applicant-2', 'applicant-1'], ['applicant-3']);
  await appointedTo(filled, 'applicant-2');
  const sifting = await readyToSift(trust, everybody, { title: 'Assistant Head' });
  await siftedBy(sifting, 'slt-2', 'applicant-1', true);
  const decided = await readyToSift(trust, everybody, { title: 'Head of Sixth Form' });
  await sifted(decided, everybody, { meets: (who) => who !== 'applicant-3' });
  const { post: advertised } = await open(trust, ['applicant-1'], { title: 'Director of Music' });
  await panelSetUp(advertised);
  const asked = await requested(trust, { title: 'Head of School' });
  return { filled: filled.id, sifting: sifting.id, decided: decided.id, advertised: advertised.id, asked: asked.id };
};
export type Scene = Awaited<ReturnType<typeof setScene>>;
