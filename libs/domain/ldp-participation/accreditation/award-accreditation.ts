import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, holding } from '../../process/index.js';
import { actorOf, cared, schoolOfFile } from '../acting.js';
import { clauses } from '../clauses.js';
import { accreditationId, line, localDateText, number } from '../fields.js';
import { stepIn, type Participation } from '../state.js';
import type { AccreditationId } from '../words.js';
import { revising, streamsOfRevision } from './revising.js';

/** HR enters what was awarded; with the id of an entry it is a new revision of it, which replaces the one before. */
export const awardAccreditation = command({
  type: 'AwardAccreditation',
  schema: z.strictObject({
    accreditation: accreditationId.optional(),
    body: z.enum(['external', 'trust']),
    title: line(160),
    from: localDateText,
    expires: localDateText.optional(),
    element: number.optional(),
  }),
  clause: clauses.training,
  summary: 'Enter an accreditation that somebody was awarded, or correct one that was entered.',
  by: holding<Participation>('HR', schoolOfFile),
  personal: {},
  alongside: (_: unknown, state: Participation, context: Context<Rules>) => streamsOfRevision(state, context),
  decide: (asked, state: Participation, context: Context<Rules>) => {
    const one = cared(state, context);
    if (!one.ok) return one;
    if (!stepIn(state, 'Participating', 'Paused', 'Completed', 'Left', 'NotContinued'))
      return refuse('NotParticipating', { status: state.status });
    const { body, title, from, expires, element } = asked;
    const today = localDate(context.at);
    if (from > today) return refuse('AwardedInTheFuture', { from, today });
    if (expires && expires < from) return refuse('EndsBeforeItBegins', { from, to: expires });
    if (element && !one.file.elements.some((each) => each.element === element && each.kind === 'training'))
      return refuse('NoSuchElement', { element });
    const { accreditation = context.freshId as AccreditationId } = asked;
    const before = one.file.accreditations.find((each) => each.accreditation === accreditation);
    if (asked.accreditation && !before) return refuse('NoSuchAccreditation', { accreditation });
    const data = {
      accreditation,
      revision: (before?.revision ?? 0) + 1,
      body,
      title,
      from,
      ...(expires && { expires }),
      ...(element && { element }),
      by: actorOf(context),
    };
    return revising(one.file, { type: 'AccreditationAwarded', data }, { ...data, voided: false }, context);
  },
});
