import { z } from 'zod';
import { acceptAlongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answering, command } from '../../process/index.js';
import { aboutSecondee, actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { number, reasonText } from '../fields.js';
import type { Secondment } from '../state.js';
import { draftStreams } from './draft-streams.js';
import { onceSigned, openDraft } from './signing.js';

/** The partner outside the trust has signed: HR records what shows it, and files the paper with the task. */
export const recordPartnerSignature = command({
  type: 'RecordPartnerSignature',
  schema: z.strictObject({ version: number, statement: reasonText() }),
  clause: clauses.agreement,
  summary: 'Record that the partner’s signatory has signed the agreement, with what shows it.',
  by: answering('record-partner-signature'),
  personal: { statement: aboutSecondee },
  alongside: draftStreams,
  decide: ({ version, statement }, state: Secondment, context: Context<Rules>) => {
    const found = openDraft(state, version, 'partner');
    if (!found.ok) return found;
    const follows = onceSigned(found.state, found.draft, 'partner', context);
    if (!follows.ok) return follows;
    const data = { version, side: 'partner', by: actorOf(context), statement } as const;
    return acceptAlongside([{ type: 'AgreementSigned', data }, ...follows.events], follows.alongside);
  },
});
