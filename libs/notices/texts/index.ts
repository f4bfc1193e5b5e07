import type { ProcessName } from '../../domain/registry.js';
import { actingUpTexts } from './acting-up/index.js';
import { boardMeetingTexts } from './board-meeting/index.js';
import { internalPostTexts } from './internal-post/index.js';
import { ldpCycleTexts } from './ldp-cycle/index.js';
import { ldpParticipationTexts } from './ldp-participation/index.js';
import { policyTexts } from './policy/index.js';
import { secondmentTexts } from './secondment/index.js';
import { due, type Facts, type ProcessTexts, type Texts, type Words } from './words.js';

export type { Facts, Words } from './words.js';

const byProcess: Readonly<Record<ProcessName, ProcessTexts>> = {
  'internal-post': internalPostTexts,
  secondment: secondmentTexts,
  'acting-up': actingUpTexts,
  'ldp-participation': ldpParticipationTexts,
  'ldp-cycle': ldpCycleTexts,
  policy: policyTexts,
  'board-meeting': boardMeetingTexts,
};
const every: readonly ProcessTexts[] = Object.values(byProcess);

/** Every text that is written for its reason. */
export const texts: Texts = Object.assign({}, ...every.map((one) => one.texts)) as Texts;

/** What is said of a reason that nobody has written a text for. */
const general = (facts: Facts, { about, clause }: ProcessTexts): Words => ({
  subject: 'Something for you to look at',
  happened: `There is news about ${about(facts)} that concerns you (${facts.reason}).`,
  next: facts.by
    ? `Its page says what it is. ${due(facts)}`
    : 'Its page says what it is and whether you have to do anything.',
  because: 'you have a part in this process',
  clause,
});

export const wordsFor = (facts: Facts): Words => {
  const { reason, process } = facts;
  const asked =
    process !== undefined && Object.hasOwn(byProcess, process) ? [byProcess[process as ProcessName]] : every;
  const written = asked.find((one) => Object.hasOwn(one.texts, reason));
  return written ? written.texts[reason]!(facts) : general(facts, asked[0]!);
};
