import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { holdersOn } from '../../assignment/holders-on.js';
import { anotherProcess, command, localDateText, rungsFrom } from '../../process/index.js';
import { clauses } from '../clauses.js';
import { appointmentId, postId, schoolId, staffId, title } from '../fields.js';
import type { Secondment } from '../state.js';

/** An appointment opens a secondment: its date was agreed with the Head who releases, so the agreement comes next. */
export const openSecondment = command({
  type: 'OpenSecondment',
  schema: z.strictObject({
    title,
    secondee: staffId,
    homeSchool: schoolId,
    hostSchool: schoolId,
    hostPost: postId.optional(),
    from: localDateText,
    to: localDateText.optional(),
    onLdp: z.boolean(),
    arisesFrom: appointmentId,
  }),
  clause: clauses.release,
  summary: 'Open the secondment that an appointment brings about.',
  by: anotherProcess('internal-post'),
  personal: {},
  decide: (asked, state: Secondment, { at, people, rules }: Context<Rules>) => {
    if (state.status !== 'NotRequested') return refuse('AlreadyRequested', { status: state.status });
    const { hostPost, to, ...appointed } = asked;
    const { secondee, homeSchool, from } = appointed;
    const own = holdersOn(people.holdingsOf(secondee), from).filter(
      ({ basis, present, school }) => basis === 'substantive' && present && school === homeSchool,
    );
    // Where they hold several posts, HR says with the agreement which of them they leave.
    const homePost = own.length === 1 ? own[0]!.post : undefined;
    const ladder = rungsFrom(at, rules.secondment.agreement.ladder);
    return accept({
      type: 'SecondmentOpened',
      data: { ...appointed, ...(homePost && { homePost }), ...(hostPost && { hostPost }), ...(to && { to }), ladder },
    });
  },
});
