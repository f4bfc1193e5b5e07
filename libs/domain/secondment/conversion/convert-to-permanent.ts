import { z } from 'zod';
import { accept, refuse, type Context, type StreamId } from '../../../kernel/index.js';
import type { Rules } from '../../../policy-packs/rules.js';
import { byItsAuthor, command, rungsFrom } from '../../process/index.js';
import { actorOf, hrOfTheHome, ownCase } from '../acting.js';
import { clauses } from '../clauses.js';
import { reasonText } from '../fields.js';
import type { Secondment } from '../state.js';
import { convertible } from './convertible.js';

/** The host wants the secondee for good: either the five steps begin for the post, or the CEO is asked for an exemption from them. */
export const convertToPermanent = command({
  type: 'ConvertToPermanent',
  schema: z.strictObject({ route: z.enum(['five-steps', 'exemption']), reason: reasonText() }),
  clause: clauses.fairProcess,
  summary: 'Ask for the secondment to become permanent, through the five steps or by an exemption of the CEO.',
  by: hrOfTheHome,
  personal: { reason: byItsAuthor },
  decide: ({ route, reason }, state: Secondment, context: Context<Rules>) => {
    const found = convertible(state);
    if (!found.ok) return found;
    const no = ownCase(state, context);
    if (no) return no;
    const { conversion } = found.state;
    if (conversion) return refuse('ConversionOpen', { route: conversion.by });
    const ladder = rungsFrom(context.at, context.rules.secondment.conversion.ladder);
    const data = { by: actorOf(context), reason, ladder };
    if (route === 'exemption') return accept({ type: 'ExemptionAsked', data });
    const opens = `internal-post-${context.freshId}` as StreamId;
    return accept({ type: 'ConversionBegun', data: { ...data, opens } });
  },
});
