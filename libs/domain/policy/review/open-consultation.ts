import { z } from 'zod';
import { accept, dayAfter, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { actorOf, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { localDateText, schoolId } from '../fields.js';
import { reviewIn, type Policy } from '../state.js';
import { atLocalTime, plus } from '../../../kernel/calendar.js';
import { byEditors } from './by-editors.js';

/** Staff of the schools named, or everybody, are asked about the draft until a day. */
export const openConsultation = command({
  type: 'OpenConsultation',
  schema: z.strictObject({ schools: z.array(schoolId).max(200).default([]), until: localDateText }),
  clause: clauses.consultation,
  summary: 'Consult staff on the draft until a day.',
  by: byEditors,
  personal: {},
  decide: ({ schools, until }, state: Policy, context: Context<Rules>) => {
    const review = reviewIn(state, 'Drafting');
    if (!review?.draft) return refuse('NoDraft', { status: state.status });
    const earliest = plus(today(context), `P${context.rules.policies.consultation.minimumDays}D`);
    if (until < earliest) return refuse('ConsultationTooShort', { until, earliest });
    const unknown = schools.filter((school) => !context.people.knowsSchool(school));
    if (unknown.length) return refuse('UnknownSchool', { schools: unknown });
    const endsAt = atLocalTime(dayAfter(until));
    const data = { hash: review.draft.hash, schools, until, endsAt, by: actorOf(context) };
    return accept({ type: 'ConsultationOpened', data });
  },
});
