import { allowanceClock } from '../../domain/acting-up/beginning.js';
import type { ActingUpEvent } from '../../domain/acting-up/events.js';
import { localDate } from '../../kernel/calendar.js';
import type { Context } from '../../kernel/index.js';
import type { Rules } from '../../policy-packs/rules.js';
import { probing } from '../probing.js';

const { probe, chased, limit } = probing<ActingUpEvent>();

export const actingUpProbes = [
  probe(
    'ActingUpArranged',
    'setting',
    ['actingUp.warnBeyond'],
    ({ depth, beyond }) => ({ depth, beyond }),
    ({ depth }, _, rules) => ({
      depth,
      beyond: depth > rules.actingUp.warnBeyond ? rules.actingUp.warnBeyond : undefined,
    }),
  ),
  probe(
    'ActingUpStarted',
    'reminders',
    ['actingUp.allowance.ladder', 'actingUp.allowance.decidedBy'],
    ({ allowance }) => allowance,
    ({ from }, { at }, rules) => allowanceClock(from, { at, rules } as Context<Rules>),
  ),
  limit('ActingAllowanceDetermined', ['actingUp.allowance.backdating'], ({ allowed, to }, { at }, rules) => {
    const today = localDate(at);
    const from = allowed.effectiveFrom;
    return from >= today || from === to || rules.actingUp.allowance.backdating;
  }),
  chased('Section128Requested', 'actingUp.section128.ladder'),
  chased('UnwindingProposed', 'actingUp.unwinding.ladder'),
];
