import { z } from 'zod';
import { localDate } from '../../kernel/calendar.js';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { answering, command } from '../process/index.js';
import type { AppointmentId } from './events.js';
import type { InternalPost } from './state.js';

/** Step 4: "appointed with effect from a date which is agreed with the Head of the employing school". */
export const agreeStartDate = command({
  type: 'AgreeStartDate',
  schema: z.strictObject({ proposal: z.int().min(1).max(1000) }),
  clause: '002 §Secondment opportunities, step 4',
  summary: 'Agree to the proposed start date, by the number of its proposal; the appointment is made.',
  by: answering('agree-start-date'),
  personal: {},
  decide: ({ proposal }, state: InternalPost, { actor, at, freshId }: Context<unknown>) => {
    if (state.status !== 'AgreeingDate' || !state.proposal) return refuse('NoDateProposed', { status: state.status });
    if (actor.kind !== 'person') return refuse('NotAuthorised', { needs: 'a person' });
    if (proposal !== state.proposal.number) return refuse('ProposalSuperseded', { proposal, latest: state.proposal });
    const { post, selected } = state;
    const { startsOn } = state.proposal;
    if (startsOn <= localDate(at)) return refuse('StartsInThePast', { startsOn, today: localDate(at) });
    return accept(
      { type: 'StartDateAgreed', data: { proposal, startsOn, by: actor.id } },
      {
        type: 'AppointmentMade',
        data: {
          appointment: freshId as AppointmentId,
          revision: 1,
          staff: selected.applicant,
          school: post.school,
          releasedBy: selected.school,
          title: post.title,
          startsOn,
        },
      },
    );
  },
});
