import { z } from 'zod';
import { accept, refuse, type Context } from '../../../kernel/index.js';
import { addressed, answeringNamed, byItsAuthor, command, localDateText } from '../../process/index.js';
import { actorOf, standing, vacancyOf } from '../acting.js';
import { startsInThePast } from './appointing.js';
import { clauses } from '../clauses.js';
import { reasonText, vacancyNumber } from '../fields.js';
import { partiesAnew } from '../offer/parties.js';
import { schoolOf, type InternalPost } from '../state.js';
import { latestProposal } from '../vacancy.js';

type Proposing = Readonly<{ vacancy: number; as: 'HR' | 'CEO' | 'gaining' | 'releasing' | 'candidate' }>;
const openTask = ({ vacancy: number, as }: Proposing, state: InternalPost): string => {
  const vacancy = vacancyOf(state, number, 'AgreeingDate');
  if (as === 'CEO') return `settle-start-date-${number}`;
  if (vacancy?.agreed && as === 'HR') return `record-conditions-${number}`;
  return vacancy && latestProposal(vacancy) ? `agree-start-date-${number}-${as}` : `propose-start-date-${number}`;
};

/** Step 4: a start date is proposed, or the one on the table is countered; a side that proposes has signed its own version. */
export const proposeStartDate = command({
  type: 'ProposeStartDate',
  schema: z.strictObject({
    vacancy: vacancyNumber,
    startsOn: localDateText,
    as: z.enum(['HR', 'CEO', 'gaining', 'releasing', 'candidate']),
    reason: reasonText().optional(),
  }),
  clause: clauses.step4,
  summary: 'Propose the start date, or counter the one on the table.',
  by: answeringNamed(openTask),
  personal: { reason: byItsAuthor },
  decide: ({ vacancy: number, startsOn, as, reason }, state: InternalPost, context: Context<unknown>) => {
    const vacancy = vacancyOf(state, number, 'AgreeingDate');
    if (!vacancy) return refuse('NotAgreeingDate', standing(state, number));
    // While conditions are open HR may ask everybody for another date; nobody else takes back what all have signed.
    if (vacancy.agreed && as !== 'HR') return refuse('DateIsAgreed', { startsOn: vacancy.agreed });
    const late = startsInThePast(startsOn, context);
    if (late) return late;
    const by = actorOf(context);
    const anew = partiesAnew(state, vacancy, context);
    const parties = anew ?? vacancy.parties;
    const party = parties.find(({ side }) => side === as);
    if (as !== 'HR' && as !== 'CEO' && !(party && addressed(party.to, by, context.roles)))
      return refuse('NotThatSide', { as, parties: parties.map(({ side }) => side) });
    const hr = { role: 'HR' as const, ...(schoolOf(state) && { school: schoolOf(state)! }) };
    if (as === 'HR' && !addressed(hr, by, context.roles)) return refuse('NotThatSide', { as });
    const latest = latestProposal(vacancy);
    if (latest?.startsOn === startsOn) return refuse('SameStartDate', { startsOn, proposal: latest.number });
    const proposal = (latest?.number ?? 0) + 1;
    const proposed = {
      type: 'StartDateProposed',
      data: {
        vacancy: number,
        proposal,
        startsOn,
        by,
        from: as,
        ...(reason && { reason }),
        ...(anew && { parties: anew }),
      },
    } as const;
    return party
      ? accept(proposed, { type: 'StartDateSigned', data: { vacancy: number, proposal, side: party.side, by } })
      : accept(proposed);
  },
});
