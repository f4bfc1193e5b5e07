import { defineProcess, type CommandOf, type RefusalOf } from '../process/index.js';
import { endKeyPost } from './end-key-post.js';
import type { KeyPostEvent } from './events.js';
import { keyPostFold } from './fold.js';
import { nameKeyPost } from './name-key-post.js';
import { endNomination } from './nominations/end-nomination.js';
import { nominate } from './nominations/nominate.js';
import { reviewReadiness } from './nominations/review-readiness.js';
import { papers } from './papers.js';
import { summary, type KeyPost } from './state.js';
import { recordTurnover } from './turnover/record-turnover.js';
import { withdrawTurnover } from './turnover/withdraw-turnover.js';
import { saveScenario } from './what-if/save-scenario.js';

const handlers = {
  NameKeyPost: nameKeyPost,
  RecordTurnover: recordTurnover,
  WithdrawTurnover: withdrawTurnover,
  Nominate: nominate,
  ReviewReadiness: reviewReadiness,
  EndNomination: endNomination,
  SaveScenario: saveScenario,
  EndKeyPost: endKeyPost,
} as const;
export type KeyPostCommand = CommandOf<typeof handlers>;
export type KeyPostRefusal = RefusalOf<typeof handlers>;

/** What is kept of one post as a key post: who is expected to leave it, who could follow and how soon, and what was asked. */
export const keyPost = defineProcess<KeyPost, KeyPostEvent, typeof handlers>({
  name: 'key-post',
  ...keyPostFold,
  summary,
  papers,
  // Nothing runs for a key post: what changes it comes from people.
  followed: false,
  handlers,
});
