import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { command, rungsFrom } from '../../process/index.js';
import { actorOf, byHr, living, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { authoriser, line, notAfter, partialDate } from '../fields.js';
import { settled } from '../settled.js';
import { openFindings, type Policy } from '../state.js';

/** A text with a blank where its school's name belongs was adopted by nobody. */
const blanks = ['blank-name'];

/** A document was approved before it came here: by whom, and when, as precisely as it is known. */
export const recordAdoption = command({
  type: 'RecordAdoption',
  schema: z.strictObject({ approvedOn: partialDate, body: authoriser, minuteRef: line(100).optional() }),
  clause: clauses.adoption,
  summary: 'Record that the document was approved before it was registered here.',
  by: byHr,
  personal: {},
  decide: ({ approvedOn, body, minuteRef }, state: Policy, context: Context<Rules>) => {
    const alive = living(state);
    if (!alive.ok) return alive;
    const { document, standing } = alive.file;
    if (standing === 'InForce') return refuse('AlreadyInForce');
    if (document?.read !== 'read') return refuse('NoTextRead', { standing });
    const blank = openFindings(alive.file).filter(({ kind }) => blanks.includes(kind));
    if (blank.length) return refuse('FindingsStillOpen', { findings: blank.map(({ id }) => id) });
    if (!notAfter(approvedOn, today(context))) return refuse('AdoptedInTheFuture', { approvedOn: approvedOn.value });
    const data = {
      hash: document.hash,
      approvedOn,
      body,
      ...(minuteRef && { minuteRef }),
      by: actorOf(context),
      ladder: rungsFrom(context.at, context.rules.policies.adoption.ladder),
    };
    return accept(...settled(state, context, { type: 'AdoptionRecorded', data } as const));
  },
});
