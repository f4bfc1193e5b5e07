import { z } from 'zod';
import { localDate } from '../../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command } from '../../process/index.js';
import { aboutThem, accompanied, actorOf, anybody } from '../acting.js';
import { clauses } from '../clauses.js';
import { line, localDateText, personalText, staffId } from '../fields.js';
import type { Participation } from '../state.js';
import { planLadder } from '../times.js';
import { unlessTakingPart } from './taking-part.js';

/** What a participant does next: training that leads to accreditation, a research project with its question, help with CV and interviews. */
export const addPlanElement = command({
  type: 'AddPlanElement',
  schema: z.strictObject({
    kind: z.enum(['training', 'research', 'cv-interview']),
    description: personalText(2000),
    owner: staffId,
    due: localDateText,
    accreditation: z.strictObject({ body: z.enum(['external', 'trust']), title: line(160) }).optional(),
    question: personalText(2000).optional(),
    sponsor: staffId.optional(),
  }),
  clause: clauses.plan,
  summary: 'Add an element to a development plan, with its owner and the day by which it is due.',
  by: anybody,
  personal: { description: aboutThem, question: aboutThem },
  decide: (asked, state: Participation, context: Context<Rules>) => {
    const one = accompanied(state, context);
    if (!one.ok) return one;
    const no = unlessTakingPart(state);
    if (no) return no;
    const { kind, description, owner, due, accreditation, question, sponsor } = asked;
    const { people, at } = context;
    if (!people.employer(owner)) return refuse('UnknownStaff', { staff: owner });
    if (due <= localDate(at)) return refuse('DueInThePast', { due, today: localDate(at) });
    if (kind !== 'training' && accreditation) return refuse('OnlyTrainingLeadsToAccreditation', { kind });
    if (
      (kind === 'research') !== (question !== undefined && sponsor !== undefined) ||
      (kind !== 'research' && (question ?? sponsor))
    )
      return refuse('ResearchHasQuestionAndSponsor', { kind });
    if (sponsor && !people.employer(sponsor)) return refuse('UnknownStaff', { staff: sponsor });
    if (sponsor === one.file.person) return refuse('AnotherSponsors', { staff: sponsor });
    return accept({
      type: 'PlanElementAdded',
      data: {
        element: one.file.elements.length + 1,
        kind,
        description,
        owner,
        due,
        ...(accreditation && { accreditation }),
        ...(question && { question }),
        ...(sponsor && { sponsor }),
        by: actorOf(context),
        ladder: planLadder(due, context),
      },
    });
  },
});
