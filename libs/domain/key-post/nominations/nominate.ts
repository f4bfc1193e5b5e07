import { z } from 'zod';
import { accept, refuse, type Context, type StreamId } from '../../../kernel/index.js';
import { notEmployed } from '../../assignment/acting.js';
import { isKnown as isEstablished, type PostLedger } from '../../assignment/state.js';
import { command, otherState, personalText } from '../../process/index.js';
import { actorOf, holdsForGood, named, today } from '../acting.js';
import { clauses } from '../clauses.js';
import { caseIds, nomineeField } from '../fields.js';
import { standing, type KeyPost, type NamedKeyPost } from '../state.js';
import { saysWhoCouldFollow } from '../who-may.js';
import { nomineeText, readinesses, type NominationId, type Nominee } from '../words.js';
import { aboutNominee, evidenced, missingCases, placesThemself } from './placing.js';

/** Why nobody of that description can follow in this post; undefined where they can. */
const impossible = (nominee: Nominee, { post, nominations }: NamedKeyPost, context: Context<unknown>) => {
  if (nominee.by === 'post') {
    if (nominee.post === post) return refuse('ThePostItself', { post });
    const ledger = otherState<PostLedger>(context, nominee.post as string as StreamId);
    if (!isEstablished(ledger)) return refuse('NoSuchPost', { post: nominee.post });
    if (ledger.status === 'Deleted') return refuse('PostIsDeleted', { from: ledger.gone });
  }
  if (nominee.by === 'staff') {
    const no = notEmployed(nominee.staff, { from: today(context) }, context);
    if (no) return no;
    if (holdsForGood(nominee.staff, post, context)) return refuse('HoldsThePost', { staff: nominee.staff });
  }
  if ((nominee.by === 'role' || nominee.by === 'pool') && nominee.school && !context.people.knowsSchool(nominee.school))
    return refuse('UnknownSchool', { school: nominee.school });
  const before = nominations.find((one) => nomineeText(one.nominee) === nomineeText(nominee));
  return before && refuse('AlreadyNominated', { nomination: before.nomination });
};

/** SLT says who could follow and how soon, with what shows it. */
export const nominate = command({
  type: 'Nominate',
  schema: z.strictObject({
    nominee: nomineeField,
    readiness: z.enum(readinesses),
    evidence: personalText(4000).optional(),
    cases: caseIds.optional(),
  }),
  clause: clauses.nominations,
  summary: 'Nominate who could follow in the post, how soon, and what shows it.',
  by: saysWhoCouldFollow,
  personal: { evidence: ({ nominee }, actor) => aboutNominee(nominee, actor) },
  alongside: ({ nominee, cases = [] }) => [
    ...(nominee.by === 'post' ? [nominee.post as string as StreamId] : []),
    ...cases,
  ],
  decide: ({ nominee, readiness, ...given }, one: KeyPost, context: Context<unknown>) => {
    const found = named(one);
    if (!found.ok) return found;
    const shown = evidenced(given);
    if (!shown.ok) return shown;
    const no =
      placesThemself(nominee, context) ??
      missingCases(given, context) ??
      impossible(nominee, { ...found.one, nominations: standing(one) }, context);
    if (no) return no;
    const of = { nomination: context.freshId as NominationId, nominee, readiness, on: today(context) };
    return accept({ type: 'SuccessorNominated', data: { ...of, ...shown.of, by: actorOf(context) } });
  },
});
