import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command, instantText } from '../../process/index.js';
import { inStep } from '../acting.js';
import { wrongWindow } from './advert-window.js';
import { clauses } from '../clauses.js';
import { audience as audienceField } from '../fields.js';
import { rungsBefore, rungsFrom } from '../../process/ladder.js';
import { latestSpecification, type InternalPost } from '../state.js';

/** Step 2: the post is advertised internally, across the Trust, from its opening to its closing instant. */
export const openAdvert = command({
  type: 'OpenAdvert',
  schema: z.strictObject({
    opensAt: instantText.optional(),
    closesAt: instantText,
    audience: audienceField.default({}),
  }),
  clause: clauses.step2,
  summary: 'Advertise the post across the trust until a closing instant; the person specification is frozen.',
  by: answering('open-advert'),
  personal: {},
  decide: ({ opensAt, closesAt, audience }, state: InternalPost, context: Context<Rules>) => {
    const { at, rules, people } = context;
    const found = inStep(state, 'Approved');
    const specification = found && latestSpecification(found.post)?.version;
    if (specification === undefined) return refuse('NotReadyToAdvertise', { status: state.status });
    if (opensAt !== undefined && opensAt < at) return refuse('OpensInThePast', { opensAt, now: at });
    const unknown = audience.schools?.find((school) => !people.knowsSchool(school));
    if (unknown) return refuse('UnknownSchool', { school: unknown });
    const opening = opensAt ?? at;
    const no = wrongWindow(opening, closesAt, context);
    if (no) return no;
    const ladder = rungsBefore(closesAt, rules.internalPost.advert.ladder, at);
    const { schools, contracts } = audience;
    const wanted = { ...(schools && { schools }), ...(contracts && { contracts }) };
    return accept({
      type: 'AdvertOpened',
      data: {
        opensAt: opening,
        closesAt,
        audience: wanted,
        specification,
        ladder,
        blind: rules.internalPost.sift.blind,
        panelLadder: rungsFrom(opening, rules.internalPost.panel.ladder),
      },
    });
  },
});
