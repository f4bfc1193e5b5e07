import { isRequested } from '#libs/domain/secondment/state.js';
import type { SecondmentCase } from '#libs/domain/secondment/fold.js';
import type { InternalPostCommand } from '#libs/domain/internal-post/index.js';
import type { StreamId } from '#libs/kernel/index.js';
import type { Stay } from './stay.js';

type Opening = Extract<InternalPostCommand, { type: 'OpenPost' }>;

const opening = (stay: SecondmentCase) => {
  if (!isRequested(stay) || stay.conversion?.by !== 'five-steps') return undefined;
  const { host } = stay.asked;
  const there = 'stay' in stay.step ? stay.step.stay.host : undefined;
  if (!('school' in host) || !there || !('post' in there)) return undefined;
  return { ...stay.conversion, title: stay.asked.title, school: there.school, post: there.post };
};

/** The five steps begin for the host post once they are asked for; their case is named by the event, so that no rebuild opens a second. */
export const opensFiveSteps = async (stay: Stay, left: (stay: SecondmentCase) => boolean): Promise<void> => {
  const done = new Set<StreamId>();
  const asked = (state: SecondmentCase) => {
    const one = opening(state);
    return one && !done.has(one.opens) ? one : undefined;
  };
  for (;;) {
    await stay.until((state) => left(state) || asked(state) !== undefined);
    const one = asked(stay.state);
    if (!one) return;
    done.add(one.opens);
    const { title, school, post, askedBy: requestedBy, opens } = one;
    const command = {
      type: 'OpenPost',
      data: { title, school, post, requestedBy, secondment: stay.stream },
    } satisfies Opening;
    await stay.askOf(opens, command, opens, (refusal) => refusal === 'AlreadyRequested');
  }
};
