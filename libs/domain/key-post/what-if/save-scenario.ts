import { z } from 'zod';
import { accept, dayNumber, dayOf, refuse, type Context, type LocalDate, type PostId } from '../../../kernel/index.js';
import { holdersOn } from '../../assignment/holders-on.js';
import { command, localDateText, staffId } from '../../process/index.js';
import { actorOf, named, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { postId } from '../fields.js';
import type { KeyPost } from '../state.js';
import { asksWhatIf } from '../who-may.js';
import { keyPostOf, readinesses, type Question, type ScenarioId } from '../words.js';
import { knownNow, streamOf } from './known-now.js';
import { whatIf } from './what-if.js';

const schema = z.strictObject({
  leaver: staffId,
  lastDay: localDateText,
  until: localDateText.optional(),
  ready: z.enum(readinesses).optional(),
  pool: z.array(staffId).max(200).optional(),
  choose: z
    .array(z.strictObject({ post: postId, staff: staffId }))
    .max(20)
    .optional(),
});
const [aYear, threeYears] = [365, 1096];
const lastOfAll = dayNumber('9999-12-31' as LocalDate);

/** The question in full; refused before anything is computed where it makes no sense, or looks further than anybody can. */
const questionOf = ({
  leaver,
  lastDay,
  until: asked,
  ready = 'now',
  pool = [],
  choose = [],
}: z.output<typeof schema>) => {
  const until = asked ?? dayOf(Math.min(dayNumber(lastDay) + aYear, lastOfAll));
  if (until <= lastDay) return refuse('DatesReversed', { from: lastDay, to: until });
  if (dayNumber(until) - dayNumber(lastDay) > threeYears) return refuse('LooksTooFar', { to: until, days: threeYears });
  const question: Question = { leaver, lastDay, until, ready, pool, choose };
  return { ok: true, question } as const;
};

/** Keeps a question, “if the holder leaves on this day”, and its answer as it is known now; nothing else changes. */
export const saveScenario = command({
  type: 'SaveScenario',
  schema,
  clause: clauses.scenarios,
  summary: 'Keep what would follow if the holder left on a day, as it is known now; it changes nothing.',
  by: asksWhatIf,
  personal: {},
  alongside: (asked, one: KeyPost, context: Context<unknown>) => {
    const posts = new Set<PostId>();
    const asks = questionOf(asked);
    if (!asks.ok) return [];
    const hear = (post: PostId) => posts.add(post);
    whatIf(knownNow(one, asks.question.pool, context, hear), asks.question);
    return [...posts].flatMap((post) => [streamOf(post), keyPostOf(post)]);
  },
  decide: (asked, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    if (!found.ok) return found;
    const { post } = found.one;
    const asks = questionOf(asked);
    if (!asks.ok) return asks;
    const { question } = asks;
    const { leaver, lastDay } = question;
    if (!holdersOn(context.people.holdingsIn(post), lastDay).some(({ staff }) => staff === leaver))
      return refuse('DoesNotHoldThePost', { staff: leaver, post });
    const answer = whatIf(knownNow(one, question.pool, context), question);
    const scenario = context.freshId as ScenarioId;
    return accept({ type: 'ScenarioSaved', data: { scenario, on: today(context), question, answer, by: actorOf(context) } }); // prettier-ignore
  },
});
