import { z } from 'zod';
import { acceptAlongside, type Context } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { answeringNamed, command } from '../../process/index.js';
import { actorOf } from '../acting.js';
import { clauses } from '../clauses.js';
import { ownCover } from '../covering.js';
import { number } from '../fields.js';
import type { Secondment } from '../state.js';
import { draftStreams } from './draft-streams.js';
import { onceSigned, openDraft } from './signing.js';

type Signing = Readonly<{ as: 'secondee' | 'home' | 'host' }>;

/** A side signs one version; with the last signature under it the posts know who will be where, and from when. */
export const signAgreement = command({
  type: 'SignAgreement',
  schema: z.strictObject({ version: number, as: z.enum(['secondee', 'home', 'host']) }),
  clause: clauses.agreement,
  summary: 'Sign the agreement, by the number of its version; it holds once every side has signed the same one.',
  by: answeringNamed<Signing, Secondment>(({ as }) => `sign-agreement-${as}`),
  personal: {},
  alongside: draftStreams,
  decide: ({ version, as: side }, state: Secondment, context: Context<Rules>) => {
    const found = openDraft(state, version, side);
    if (!found.ok) return found;
    const no = side === 'home' ? ownCover(state, context) : undefined;
    if (no) return no;
    const follows = onceSigned(found.state, found.draft, side, context);
    if (!follows.ok) return follows;
    const signed = { type: 'AgreementSigned', data: { version, side, by: actorOf(context) } } as const;
    return acceptAlongside([signed, ...follows.events], follows.alongside);
  },
});
