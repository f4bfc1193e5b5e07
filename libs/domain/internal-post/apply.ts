import { z } from 'zod';
import { accept, refuse, type Context } from '../../kernel/index.js';
import { anyStaff, byItsAuthor, command, personalText } from '../process/index.js';
import type { ApplicationId } from './events.js';
import type { InternalPost } from './state.js';

/** A member of staff applies while the advert is open. */
export const apply = command({
  type: 'Apply',
  schema: z.strictObject({ statement: personalText(20_000) }),
  clause: '002 §Secondment opportunities, step 3',
  summary: 'Apply for the advertised post.',
  by: anyStaff,
  personal: { statement: byItsAuthor },
  decide: ({ statement }, state: InternalPost, { actor, at, people, freshId }: Context<unknown>) => {
    if (state.status !== 'Advertised') return refuse('NotAdvertised', { status: state.status });
    if (state.closesAt <= at) return refuse('AdvertClosed', { closedAt: state.closesAt });
    const school = actor.kind === 'person' ? people.employer(actor.id) : undefined;
    if (actor.kind !== 'person' || !school) return refuse('NotAuthorised', { needs: 'a member of staff' });
    if (state.applications.some((a) => a.applicant === actor.id)) return refuse('AlreadyApplied');
    return accept({
      type: 'ApplicationReceived',
      data: { application: freshId as ApplicationId, applicant: actor.id, school, statement },
    });
  },
});
